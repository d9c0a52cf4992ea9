import browser from 'webextension-polyfill';
import { LONGEST_TEXT, type RequestSighting } from '@/utils/pixel/capture/sighting';
import { shortHash } from '@/utils/pixel/capture/short-hash';
import { findEndpoint } from '@/utils/pixel/endpoint';
import { readHarEntry } from '@/utils/pixel/har-entry';

/** A pixel request of DevTools' log; undefined for all other traffic. */
function readEntry(entry: unknown): RequestSighting | undefined {
  const request = readHarEntry(entry);
  if (!request || findEndpoint(request.url) === undefined) return undefined;
  const { method, url, startedAt, body } = request;
  if (url.length > LONGEST_TEXT || (body?.length ?? 0) > LONGEST_TEXT) return undefined;
  // The log and the event have no number in common: what they say of the request has to do.
  const id = shortHash(`${startedAt} ${method} ${url} ${body ?? ''}`);
  return { kind: 'request', source: 'devtools', id, at: startedAt, page: null, request };
}

/** What DevTools has recorded so far. Chromium answers a callback only, Firefox a promise only. */
function readLog(): Promise<unknown[]> {
  return new Promise((resolve) => {
    const done = (log: unknown) => {
      const entries: unknown = Object(log) === log ? Reflect.get(Object(log), 'entries') : [];
      resolve(Array.isArray(entries) ? entries : []);
    };
    const { network } = browser.devtools;
    const answer: unknown = Reflect.apply(Reflect.get(network, 'getHAR'), network, [done]);
    if (answer instanceof Promise) answer.then(done, () => done(undefined));
  });
}

/**
 * Pixel requests of the inspected tab: first those from before the panel was opened, then each as
 * it finishes. `devtools.network` needs no permission (toolchain, "What each way sees").
 */
export function watchDevTools(
  take: (sightings: RequestSighting[]) => void,
  signal: AbortSignal,
): void {
  const listener = (entry: unknown) => {
    const sighting = readEntry(entry);
    if (sighting) take([sighting]);
  };
  const { network } = browser.devtools;
  network.onRequestFinished.addListener(listener);
  signal.addEventListener('abort', () => network.onRequestFinished.removeListener(listener));
  void readLog().then((entries) => {
    if (signal.aborted) return;
    // The log holds requests that are still under way: those come again, finished.
    const finished = entries
      .flatMap((entry) => readEntry(entry) ?? [])
      .filter(({ request }) => request.status !== 0 || Boolean(request.error));
    take(finished);
  });
}
