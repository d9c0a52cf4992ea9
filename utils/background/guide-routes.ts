import browser from 'webextension-polyfill';
import { findAccountProblem } from '@/utils/background/find-account-problem';
import { findShellPlace, isPage } from '@/utils/background/judge-fill';
import { chooseClient } from '@/utils/client/choose-client';
import type { Client } from '@/utils/client/client';
import { listSettledSteps } from '@/utils/guide/settled-steps';
import type { Routes } from '@/utils/messaging/router';
import type { KnownSender } from '@/utils/messaging/sender';
import { parseEventsManagerUrl } from '@/utils/sites/events-manager/urls';
import { findClient, getClients } from '@/utils/storage/clients';
import { changeGuide, getGuide, mergeSteps } from '@/utils/storage/guides';
import { summarizeToken } from '@/utils/storage/vault';

const placeOf = (from: KnownSender) =>
  isPage(from) && from.kind === 'events-manager' ? parseEventsManagerUrl(from.url) : undefined;

/** The client that a page is about, as the popup over it has it. */
async function findClientOf(from: KnownSender): Promise<Client | undefined> {
  if (!isPage(from)) return undefined;
  const place = placeOf(from);
  const shell = place ? undefined : await findShellPlace(from.tabId);
  const tab = { locationId: shell?.locationId ?? null, datasetId: place?.datasetId ?? null };
  return chooseClient(await getClients(), tab)?.client;
}

/** What is known of a client's way through the journey, whatever its page shows. */
export async function readGuide(client: Client | undefined) {
  const { isOn, done } = await getGuide(client?.id ?? null);
  const token = client ? await summarizeToken(client.id) : null;
  return { isOn, done, settled: listSettledSteps(client, token !== null) };
}

/** A page that has gone meanwhile asks anew when it comes back. */
async function tellPages(tabId: number): Promise<void> {
  await browser.tabs.sendMessage(tabId, { name: 'guide.changed' }).catch(() => undefined);
}

/** The guide: what a page is told of it, what it tells, and what the person switches. */
export const guideRoutes = {
  'guide.read': async (_question, from) => ({
    ...(await readGuide(await findClientOf(from))),
    accountProblem: await findAccountProblem(placeOf(from)),
  }),
  'guide.report': async ({ add, drop }, from) => {
    const client = await findClientOf(from);
    await changeGuide(client?.id ?? null, ({ isOn, done }) => ({
      isOn,
      done: mergeSteps(done, add, drop),
    }));
    return { ok: true };
  },
  'guide.switch': async ({ clientId, tabId, isOn }) => {
    const client = clientId === null ? undefined : await findClient(clientId);
    await changeGuide(client?.id ?? null, ({ done }) => ({ isOn, done }));
    await tellPages(tabId);
    return { ok: true };
  },
  'guide.mark': async ({ clientId, tabId, step }) => {
    const client = clientId === null ? undefined : await findClient(clientId);
    await changeGuide(client?.id ?? null, ({ isOn, done }) => ({
      isOn,
      done: mergeSteps(done, [step], []),
    }));
    await tellPages(tabId);
    return { ok: true };
  },
} satisfies Partial<Routes>;
