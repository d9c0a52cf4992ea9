import { findFillPlace } from '@/utils/background/judge-fill';
import type { PageSender } from '@/utils/messaging/sender';
import { rememberPlace } from '@/utils/storage/seen-places';

/** Remembers the funnel, page or workflow that the tab of a reporting page shows. */
export async function noteSeenPlace({ kind, tabId }: PageSender, name: string): Promise<void> {
  if (kind === 'events-manager') return;
  const place = await findFillPlace(tabId);
  if (!place) return;
  const { locationId, url, kind: placeKind } = place;
  await rememberPlace({ locationId, url, kind: placeKind, name: name.trim() });
}
