import browser from 'webextension-polyfill';
import { findFillPlace, isPage, refuse } from '@/utils/background/judge-fill';
import {
  findNext,
  isSamePlace,
  noteSaved,
  settleItem,
  type ApplyItem,
  type ApplyList,
} from '@/utils/client/apply-list';
import type { Routes } from '@/utils/messaging/router';
import { parseFillPlace } from '@/utils/sites/highlevel/urls';
import {
  changeApplyList,
  findListOfTab,
  getApplyList,
  removeApplyList,
  storeApplyList,
} from '@/utils/storage/apply-lists';
import { findClient } from '@/utils/storage/clients';
import { endFill } from '@/utils/storage/open-fills';
import { getSeenPlaces } from '@/utils/storage/seen-places';
import { getShellHosts } from '@/utils/storage/shells';

const DONE = { ok: true } as const;
const KIND_NAMES = { 'funnel-settings': 'Funnel', page: 'Page', workflow: 'Workflow' };

/** What a place is called where nothing else is known of it. */
export const labelOf = (kind: ApplyItem['kind'], name: string, id: string) =>
  name === '' ? `${KIND_NAMES[kind]} ${id}` : name;

const toLeft = ({ url, kind, label }: ApplyItem): ApplyItem => ({
  ...{ url, kind, label },
  ...{ state: 'left', note: '' },
});

async function open(tabId: number, { url }: ApplyItem) {
  // The address was made by us, from one that names a place of a known shell.
  await browser.tabs.update(tabId, { url });
  return DONE;
}

/** Opens the next place of a list that is under way; without one left, the list is stopped. */
async function openNext(list: ApplyList, tabId: number) {
  const next = findNext(list);
  if (next) return open(tabId, next);
  await changeApplyList(list.clientId, (one) => ({ ...one, tabId: null }));
  return refuse('All of the list is done or refused. Open Pixel Courier to see how each went.');
}

/**
 * Applying a client's settings to several places: the list is kept in storage, each place is opened
 * in the same tab, and each fill is a person's click in that page. Nothing is filled from here.
 */
export const applyRoutes = {
  'apply.start': async ({ clientId, tabId, urls }) => {
    const client = await findClient(clientId);
    if (!client?.location)
      return refuse('Bind the client to its HighLevel location first: fill one page by hand.');
    const { id: locationId } = client.location;
    const names = new Map((await getSeenPlaces(locationId)).map(({ url, name }) => [url, name]));
    const shells = await getShellHosts();
    const places = urls.map((url) => parseFillPlace(url, shells));
    if (places.some((place) => place?.locationId !== locationId))
      return refuse(
        `One of these links is no page, funnel or workflow in ${client.name}’s location. Nothing was started. Take it out, then try again.`,
      );
    const found = places.filter((place) => place !== undefined);
    const items = found.map(({ url, kind, id }): ApplyItem => {
      const label = labelOf(kind, names.get(url) ?? '', id);
      return { url, kind, label, state: 'left', note: '' };
    });
    const once = items.filter(
      (item, at) => items.findIndex(({ url }) => isSamePlace(url, item.url)) === at,
    );
    if (once.length === 0) return refuse('Choose a page, a funnel or a workflow first.');
    const list = { clientId, tabId, items: once };
    await storeApplyList(list);
    return openNext(list, tabId);
  },
  'apply.resume': async ({ clientId, tabId, url }) => {
    const list = await getApplyList(clientId);
    if (!list) return refuse('This list is gone. Start another one.');
    const items = list.items.map((item) => (item.url === url ? toLeft(item) : item));
    const resumed = { ...list, tabId, items };
    await storeApplyList(resumed);
    const chosen = items.find((item) => item.url === url);
    return chosen ? open(tabId, chosen) : openNext(resumed, tabId);
  },
  'apply.stop': async ({ clientId }) => {
    await changeApplyList(clientId, (list) => ({ ...list, tabId: null }));
    return DONE;
  },
  'apply.clear': async ({ clientId }) => {
    await removeApplyList(clientId);
    return DONE;
  },
  'apply.report': async ({ kind, text }, from) => {
    if (isPage(from)) await endFill(from.documentId);
    const list = isPage(from) ? await findListOfTab(from.tabId) : undefined;
    if (!list || !isPage(from)) return { list: null };
    const place = await findFillPlace(from.tabId);
    if (!place) return { list: null };
    const settled = await changeApplyList(list.clientId, (one) =>
      settleItem(one, place.url, { kind, text }),
    );
    const isInList = settled?.items.some(({ url }) => isSamePlace(url, place.url)) === true;
    return { list: settled && isInList ? settled : null };
  },
  'apply.saved': async ({ saved }, from) => {
    const list = isPage(from) ? await findListOfTab(from.tabId) : undefined;
    const place = list && isPage(from) ? await findFillPlace(from.tabId) : undefined;
    if (list && place)
      await changeApplyList(list.clientId, (one) => noteSaved(one, place.url, saved));
    return DONE;
  },
  'apply.next': async (_question, from) => {
    const list = isPage(from) ? await findListOfTab(from.tabId) : undefined;
    if (!list || !isPage(from)) return refuse('No list is under way in this tab.');
    return openNext(list, from.tabId);
  },
} satisfies Partial<Routes>;
