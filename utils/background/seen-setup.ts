import { findFillPlace, findShellPlace, isPage } from '@/utils/background/judge-fill';
import type { Answer, Question } from '@/utils/messaging/protocol';
import type { KnownSender, PageSender } from '@/utils/messaging/sender';
import { getClients } from '@/utils/storage/clients';
import { storeSeenSetup } from '@/utils/storage/seen-setup';
import type { SeenFacts } from '@/utils/workflow/seen-facts';

/** What each kind of page may say something of. */
const FACTS: Partial<Record<PageSender['kind'], readonly (keyof SeenFacts)[]>> = {
  'workflow-builder': ['workflowPublished', 'triggers', 'tokenField'],
  'page-builder': ['pagePublished'],
  'highlevel-shell': ['optimizeJavaScript', 'removedCodeIsBack'],
};

/**
 * Keeps what a page of HighLevel shows of the set-up with the client of its location, which the
 * tab's address tells. Nothing is kept where no client is bound to it.
 */
export async function noteSeenSetup(
  { facts }: Question<'setup.seen'>,
  from: KnownSender,
): Promise<Answer<'setup.seen'>> {
  if (!isPage(from)) return { ok: true };
  const own = Object.fromEntries(
    (FACTS[from.kind] ?? []).flatMap((name) =>
      facts[name] === undefined ? [] : [[name, facts[name]]],
    ),
  ) as SeenFacts;
  const place = await findShellPlace(from.tabId);
  const client = (await getClients()).list.find(
    ({ location }) => location !== null && location.id === place?.locationId,
  );
  if (!place || !client || Object.keys(own).length === 0) return { ok: true };
  const placeId = (await findFillPlace(from.tabId))?.id ?? '';
  const { locationId } = place;
  await storeSeenSetup({ clientId: client.id, locationId, placeId }, own, Date.now());
  return { ok: true };
}
