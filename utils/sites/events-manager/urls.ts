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
