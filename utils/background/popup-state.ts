import browser from 'webextension-polyfill';
import { labelOf } from '@/utils/background/apply-routes';
import { findAccountProblem } from '@/utils/background/find-account-problem';
import { readGuide } from '@/utils/background/guide-routes';
import { describeScreen } from '@/utils/background/describe-screen';
import { findShellPlace } from '@/utils/background/judge-fill';
import { chooseClient, type ChosenClient } from '@/utils/client/choose-client';
import { recommendPlan } from '@/utils/client/set-up-plan';
import { findWhereToOpen } from '@/utils/client/where-to-open';
import { NO_MERGE_FIELDS, type ClientLocation } from '@/utils/client/client';
import { judgeGuide } from '@/utils/guide/judge-guide';
import { judgeLocation } from '@/utils/client/guard';
import { siteOf } from '@/utils/background/taught-routes';
import type { Offer, PopupState } from '@/utils/messaging/popup-state';
import { parseTrackingCode } from '@/utils/pixel/code/tracking-code';
import { parseUrl } from '@/utils/sites/parse-url';
import { parseFillPlace } from '@/utils/sites/highlevel/urls';
import { getApplyList } from '@/utils/storage/apply-lists';
import { getSeenPlaces } from '@/utils/storage/seen-places';
import { composeEventsManagerUrl, parseEventsManagerUrl } from '@/utils/sites/events-manager/urls';
import { getClients } from '@/utils/storage/clients';
import { getShellHosts } from '@/utils/storage/shells';
import { getReports, type PageReport } from '@/utils/storage/page-reports';
import { getTaught } from '@/utils/storage/taught';
import { summarizeToken } from '@/utils/storage/vault';

/**
 * A document that has not answered after this many ms may not be on screen: Chromium never answers
 * for a page that it keeps frozen for going back (seen in 156). Or its page is busy: the popup shows
 * what there is, and asks once more with patience.
 */
const PATIENCE = { short: 500, long: 5000 };

const NO_ACCOUNT = { datasetId: null, account: null };

type Presence = 'there' | 'gone' | 'silent';

function findPresence({ tabId, documentId }: PageReport, patience: number): Promise<Presence> {
  const answer = browser.tabs.sendMessage(tabId, { name: 'page.ping' }, { documentId }).then(
    (said): Presence => (said === true ? 'there' : 'gone'),
    (): Presence => 'gone',
  );
  const silence = new Promise<Presence>((resolve) => {
    setTimeout(() => resolve('silent'), patience);
  });
  return Promise.race([answer, silence]);
}

/** The reports of the documents that are there, and whether any has not answered. */
async function getLiveReports(tabId: number, patience: number) {
  const reports = await getReports(tabId);
  const found = await Promise.all(reports.map((report) => findPresence(report, patience)));
  return {
    reports: reports.filter((_, index) => found[index] === 'there'),
    isIncomplete: found.includes('silent'),
  };
}

async function describePage(tabId: number, reports: PageReport[]): Promise<PopupState['page']> {
  const top = reports.find((report) => report.frameId === 0);
  const page = await describePlace(tabId, top);
  if (page.kind === 'other') return page;
  return { ...page, screen: describeScreen(top?.url ?? ''), language: top?.language ?? null };
}

async function describePlace(tabId: number, top?: PageReport): Promise<PopupState['page']> {
  const shell = await findShellPlace(tabId);
  if (shell)
    return { kind: 'highlevel', host: shell.host, locationId: shell.locationId, datasetId: null };
  const host = parseUrl(top?.url ?? '')?.host ?? null;
  const place = top && parseEventsManagerUrl(top.url);
  if (place) return { kind: 'events-manager', host, locationId: null, datasetId: place.datasetId };
  const kind = top?.kind === 'highlevel-shell' ? 'highlevel' : 'other';
  return { kind, host, locationId: null, datasetId: null };
}

async function describeClient(
  chosen: ChosenClient,
  here: ClientLocation | null,
): Promise<NonNullable<PopupState['active']>> {
  const openAt = findWhereToOpen(chosen.client, here, await getShellHosts());
  const { id, name, location, datasetId, testCode, defaults, pixelCode, pixelCodeChoices } =
    chosen.client;
  const parsed = pixelCode && parseTrackingCode(pixelCode.code);
  return {
    ...{ id, name, location, datasetId, testCode, defaults },
    chosenBy: chosen.chosenBy,
    ...(pixelCodeChoices ? { pixelCodeChoices } : {}),
    mergeFields: chosen.client.mergeFields ?? NO_MERGE_FIELDS,
    plan: chosen.client.plan ?? recommendPlan(chosen.client.name),
    token: await summarizeToken(id),
    applyList: (await getApplyList(id)) ?? null,
    ...(openAt ? { openAt, seenPlaces: await listSeenPlaces(openAt) } : {}),
    pixelCode: pixelCode &&
      parsed && {
        ...pixelCode,
        pixelIds: parsed.pixelIds,
        events: parsed.events.map((event) => event.name),
      },
  };
}

/** Each place once, on the host that the location is opened on. */
async function listSeenPlaces({ id, host }: ClientLocation) {
  const places = (await getSeenPlaces(id)).flatMap(({ url, kind, name }) => {
    const from = parseUrl(url)?.host ?? '';
    const place = parseFillPlace(url, [from]);
    if (!place) return [];
    return [{ url: url.replace(from, host), label: labelOf(kind, name, place.id) }];
  });
  return places.filter(({ url }, at) => places.findIndex((one) => one.url === url) === at);
}

/** What the page of a report lets us do, and for what of it something is remembered. */
async function listOffers(report: PageReport): Promise<Offer[]> {
  const taught = await getTaught(siteOf(report.kind));
  const known = new Set(taught.map(({ thing }) => thing));
  return report.offers.map((offer) => ({ ...offer, remembered: known.has(offer.thing) }));
}

/** How far the client is: by what the page on top shows, else by what was seen before. */
async function describeGuide(chosen: ChosenClient | undefined, top?: PageReport) {
  const { isOn, done, settled } = await readGuide(chosen?.client);
  const judged = judgeGuide({ done, settled, sights: [] });
  return { isOn, ...judged, ...(isOn ? top?.guide : undefined) };
}

/** All that the popup shows for a tab. `isPatient`: a document may take seconds to answer. */
export async function getPopupState(tabId: number, isPatient = false): Promise<PopupState> {
  const patience = isPatient ? PATIENCE.long : PATIENCE.short;
  const { reports, isIncomplete } = await getLiveReports(tabId, patience);
  const page = await describePage(tabId, reports);
  const top = reports.find((report) => report.frameId === 0);
  const clients = await getClients();
  const chosen = chooseClient(clients, page);
  const here =
    page.host !== null && page.locationId !== null
      ? { host: page.host, id: page.locationId }
      : null;
  return {
    isIncomplete,
    page,
    clients: clients.list.map(({ id, name }) => ({ id, name })),
    active: chosen ? await describeClient(chosen, here) : null,
    guard: judgeLocation(chosen?.client, here),
    guide: await describeGuide(chosen, top),
    eventsManagerUrl: composeEventsManagerUrl(chosen?.client ?? NO_ACCOUNT),
    accountProblem: await findAccountProblem(parseEventsManagerUrl(top?.url ?? '')),
    offers: (await Promise.all(reports.map(listOffers))).flat(),
  };
}
