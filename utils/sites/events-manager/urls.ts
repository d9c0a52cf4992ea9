import { parseUrl } from '@/utils/sites/parse-url';

/** Hosts of Events Manager (facts, Meta). Compared with `===`, never matched as text. */
export const EVENTS_MANAGER_HOSTS = [
  'business.facebook.com',
  'www.facebook.com',
  'eventsmanager.facebook.com',
] as const;

/** Where in Events Manager a URL points. */
export interface EventsManagerPlace {
  screen: 'overview' | 'test_events' | 'settings' | 'other';
  /** Dataset (pixel) the screen is about; null where the URL names none. */
  datasetId: string | null;
  adAccount: string | null;
  businessId: string | null;
}

const DATASET_PATH =
  /^\/events_manager2?\/list\/(?:pixel|dataset)\/(\d{14,18})(?:\/(overview|test_events|settings))?(?:\/|$)/;

/**
 * The address at which Events Manager opens: a dataset's Overview in its own ad account and
 * business, as far as they are known, else the list of datasets.
 */
export function composeEventsManagerUrl(known: {
  datasetId: string | null;
  account: { adAccount: string | null; businessId: string | null } | null;
}): string {
  const { datasetId, account } = known;
  const path = datasetId === null ? 'overview' : `list/dataset/${datasetId}/overview`;
  const url = new URL(`/events_manager2/${path}`, `https://${EVENTS_MANAGER_HOSTS[0]}`);
  if (account?.adAccount) url.searchParams.set('act', account.adAccount);
  if (account?.businessId) url.searchParams.set('business_id', account.businessId);
  return url.href;
}

/** The place in Events Manager that a URL names; undefined for every other page. */
export function parseEventsManagerUrl(text: string): EventsManagerPlace | undefined {
  const url = parseUrl(text);
  if (url?.protocol !== 'https:') return undefined;
  if (!EVENTS_MANAGER_HOSTS.some((host) => host === url.host)) return undefined;
  if (!/^\/events_manager2?(?:\/|$)/.test(url.pathname)) return undefined;
  const match = DATASET_PATH.exec(url.pathname);
  const screen = match?.[2];
  return {
    screen:
      screen === 'overview' || screen === 'test_events' || screen === 'settings' ? screen : 'other',
    datasetId: match?.[1] ?? null,
    adAccount: url.searchParams.get('act'),
    businessId: url.searchParams.get('business_id'),
  };
}
