import browser from 'webextension-polyfill';
import { findWatchedTab } from '@/utils/background/watch/find-watched-tab';
import { recordSightings } from '@/utils/background/watch/record-sightings';
import type { OutcomeSighting, RequestSighting } from '@/utils/pixel/capture/sighting';
import { readOutcome, readWebRequest, type Watched } from '@/utils/pixel/capture/web-request';
import { findEndpoint } from '@/utils/pixel/endpoint';

/**
 * What could be a pixel's address, on any host because of first-party proxies. The worker is woken
 * for nothing else; whether it is one is decided by its parsed address.
 */
const ADDRESSES = [
  '*://*/tr',
  '*://*/tr?*',
  '*://*/tr/*',
  '*://*/*/tr',
  '*://*/*/tr?*',
  '*://*/*/tr/*',
  '*://*/privacy_sandbox/pixel/register/trigger/*',
];

/**
 * Sees pixel requests of tabs and sites that the person watches. Registers its listeners at once,
 * so that a request wakes the worker; `ready` is waited for before anything is stored.
 */
export function watchRequests(ready: Promise<void>): void {
  const filter = { urls: ADDRESSES };
  const { onBeforeRequest, onBeforeRedirect, onCompleted, onErrorOccurred } = browser.webRequest;
  const keep = (watched: Watched<RequestSighting | OutcomeSighting> | undefined, url: string) => {
    if (watched && findEndpoint(url) !== undefined) void ready.then(() => store(watched));
  };
  const onEnd = (details: { url: string }) => keep(readOutcome(details), details.url);
  onBeforeRequest.addListener(
    (details) => {
      keep(readWebRequest(details), details.url);
      return undefined;
    },
    filter,
    ['requestBody'],
  );
  onBeforeRedirect.addListener(onEnd, filter);
  onCompleted.addListener(onEnd, filter);
  onErrorOccurred.addListener(onEnd, filter);
}

async function store({ place, sighting }: Watched<RequestSighting | OutcomeSighting>) {
  const tabId = await findWatchedTab(place);
  if (tabId !== undefined) await recordSightings(tabId, [sighting]);
}
