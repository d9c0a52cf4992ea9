import browser from 'webextension-polyfill';
import type { PageSender } from '@/utils/messaging/sender';
import { parseFillPlace } from '@/utils/sites/highlevel/urls';
import { rememberPlace } from '@/utils/storage/seen-places';

/** Remembers the funnel, page or workflow that the tab of a reporting page shows. */
export async function noteSeenPlace({ kind, tabId }: PageSender, name: string): Promise<void> {
  if (kind === 'events-manager') return;
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  const place = parseFillPlace(tab?.url ?? '');
  if (!place) return;
  const { locationId, url, kind: placeKind } = place;
  await rememberPlace({ locationId, url, kind: placeKind, name: name.trim() });
}
