import browser from 'webextension-polyfill';
import { findShellPlace, isPage } from '@/utils/background/judge-fill';
import { seeLivePage } from '@/utils/background/see-live-page';
import type { Answer, Question } from '@/utils/messaging/protocol';
import type { KnownSender, PageSender } from '@/utils/messaging/sender';
import type { CodePlace, Elsewhere } from '@/utils/pixel/code/seen-code';
import { parseCodeAddress } from '@/utils/sites/highlevel/urls';
import { getClients } from '@/utils/storage/clients';
import { getSeenCode, storeSeenCode, type SeenCode } from '@/utils/storage/seen-code';
import { findTabFunnel, keepFunnelOf, storeTabFunnel } from '@/utils/storage/tab-funnels';

/** What each kind of page may say something of. */
const PLACES: Partial<Record<PageSender['kind'], readonly CodePlace[]>> = {
  'highlevel-shell': ['settings-head', 'settings-body', 'events-tab'],
  'page-builder': ['page-header', 'page-footer'],
};

/** A tab, or undefined when it has been closed meanwhile. */
const findTab = (tabId: number) => browser.tabs.get(tabId).catch(() => undefined);

/** Notes which funnel a tab of the shell shows: the page builder's address does not name it. */
export async function noteTabFunnel(from: PageSender): Promise<void> {
  if (from.kind !== 'highlevel-shell') return;
  const tab = await findTab(from.tabId);
  const place = await findShellPlace(from.tabId);
  const { funnelId, pageId } = parseCodeAddress(tab?.url ?? '');
  // In the builder what this document showed before still tells whose page it is. Another document
  // was opened there by its address, and may be of any funnel.
  if (pageId !== null) await keepFunnelOf(from.tabId, from.documentId);
  else if (place) await storeTabFunnel(from, place.locationId, funnelId);
}

/**
 * The funnel of the page that a tab's builder shows: the one that this tab showed before, or the
 * tab that opened it. null where neither is known.
 */
async function findFunnelOfPage(tabId: number, locationId: string): Promise<string | null> {
  const own = await findTabFunnel(tabId, locationId);
  if (own !== undefined) return own;
  const openerTabId = (await findTab(tabId))?.openerTabId;
  if (openerTabId === undefined) return null;
  return (await findTabFunnel(openerTabId, locationId)) ?? null;
}

/**
 * Keeps what a place holds with the client of its location, and says where else of the same funnel
 * pixels were seen. Nothing is kept where no client is bound to the location.
 */
export async function noteSeenCode(
  { placed }: Question<'code.seen'>,
  from: KnownSender,
): Promise<Answer<'code.seen'>> {
  const nothing = { elsewhere: [] };
  if (!isPage(from) || PLACES[from.kind]?.includes(placed.place) !== true) return nothing;
  const place = await findShellPlace(from.tabId);
  const client = (await getClients()).list.find(
    ({ location }) => location !== null && location.id === place?.locationId,
  );
  if (!place || !client) return nothing;
  const { locationId } = place;
  const tab = await findTab(from.tabId);
  const address = parseCodeAddress(tab?.url ?? '');
  const funnelId = address.funnelId ?? (await findFunnelOfPage(from.tabId, locationId));
  const here: SeenCode = {
    ...{ clientId: client.id, locationId, funnelId, pageId: address.pageId },
    ...{ placed, seenAt: Date.now() },
  };
  if (funnelId !== null || address.pageId !== null) await storeSeenCode(here);
  const known = await getSeenCode(client.id, locationId);
  // Where nothing captured can be read, the places themselves are told all the same.
  const live = await seeLivePage(client.datasetId, here.seenAt).catch(() => []);
  return { elsewhere: [...known.flatMap((there) => relate(here, there) ?? []), ...live] };
}

/** What another place means for this one; undefined when they never meet on one page. */
function relate(here: SeenCode, there: SeenCode): Elsewhere | undefined {
  const { placed, pageId } = there;
  const isSameFunnel = here.funnelId !== null && here.funnelId === there.funnelId;
  const isSamePage = here.pageId !== null && here.pageId === pageId;
  const isHere = placed.place === here.placed.place && (isSamePage || here.pageId === null);
  const isOtherPage = here.pageId !== null && pageId !== null && !isSamePage;
  if (placed.pixels.length === 0 || isOtherPage || (isHere && isSameFunnel)) return undefined;
  if (isSamePage) return isHere ? undefined : elsewhere(there, true);
  // A page whose funnel is not known may belong to any; a known one only to its own.
  if (!isSameFunnel && (here.pageId === null || here.funnelId !== null)) return undefined;
  return elsewhere(there, isSameFunnel);
}

function elsewhere({ placed, seenAt }: SeenCode, isSameFunnel: boolean): Elsewhere {
  return { place: placed.place, pixels: placed.pixels, seenAt, isSameFunnel };
}
