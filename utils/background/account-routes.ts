import browser from 'webextension-polyfill';
import { findAccountOwner, findAccountProblem } from '@/utils/background/find-account-problem';
import { isPage, refuse } from '@/utils/background/judge-fill';
import { moveAccount } from '@/utils/client/compare-account';
import type { Routes } from '@/utils/messaging/router';
import type { KnownSender } from '@/utils/messaging/sender';
import { parseEventsManagerUrl, type EventsManagerPlace } from '@/utils/sites/events-manager/urls';
import { changeClient } from '@/utils/storage/clients';
import { getReports } from '@/utils/storage/page-reports';

const GONE = 'This page shows no client’s account any more. Nothing was changed.';

const placeOf = (from: KnownSender) =>
  isPage(from) && from.kind === 'events-manager' ? parseEventsManagerUrl(from.url) : undefined;

/** Makes the account that a page's address names the one of the client whose page it is. */
async function move(place: EventsManagerPlace | undefined, shownId: string | null) {
  const owner = place && (await findAccountOwner(place, shownId));
  if (!owner) return refuse(GONE);
  const { account, text } = moveAccount(owner, place);
  await changeClient(owner.id, { account });
  return { ok: true as const, text };
}

/** Whether a page is in its client's account, and what the person says of that. */
export const accountRoutes = {
  'account.check': async ({ datasetId }, from) => ({
    problem: await findAccountProblem(placeOf(from), datasetId),
  }),
  'account.move': ({ datasetId }, from) => move(placeOf(from), datasetId),
  'account.move-tab': async ({ tabId }) => {
    const top = (await getReports(tabId)).find(({ frameId }) => frameId === 0);
    const moved = await move(parseEventsManagerUrl(top?.url ?? ''), null);
    if (!moved.ok) return moved;
    // A page that has gone meanwhile asks anew when it comes back.
    await browser.tabs.sendMessage(tabId, { name: 'guide.changed' }).catch(() => undefined);
    return { ok: true };
  },
} satisfies Partial<Routes>;
