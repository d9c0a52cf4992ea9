import browser from 'webextension-polyfill';
import { inSlices, partsOf } from '@/components/events/in-slices';
import { LONGEST_TEXT, type RequestSighting } from '@/utils/pixel/capture/sighting';
import { shortHash } from '@/utils/pixel/capture/short-hash';
import { findEndpoint } from '@/utils/pixel/endpoint';
import { readHarEntry } from '@/utils/pixel/har-entry';
import { askDevTools } from '@/utils/surfaces/ask-devtools';

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

/** What DevTools has recorded so far. */
export async function readLog(): Promise<unknown[]> {
  const [log] = await askDevTools(browser.devtools.network, 'getHAR');
  const entries: unknown = Object(log) === log ? Reflect.get(Object(log), 'entries') : [];
  return Array.isArray(entries) ? (entries as unknown[]) : [];
}

/** So many entries of the log are looked at in one go. */
const SLICE = 200;

/** The log is read anew after so long, and no sooner than in twenty times what reading it took. */
const READ_AGAIN_MS = 1_000;

/**
 * Pixel requests of the inspected tab: first those from before the panel was opened, then each as
 * it finishes. `devtools.network` needs no permission (toolchain, "What each way sees"). Requests
 * of workers stand in the log only and are told of by no event (measured in Chromium 156), so the
 * log is read again and again; what comes twice has the same ID.
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
  const known = new Set<string>();
  const readAgain = async () => {
    const start = performance.now();
    // The log holds requests that are still under way: those come again, finished.
    await inSlices(partsOf(await readLog(), SLICE), (entries) => {
      const fresh = entries
        .flatMap((entry) => readEntry(entry) ?? [])
        .filter(({ id, request }) => !known.has(id) && (request.status !== 0 || request.error));
      for (const { id } of fresh) known.add(id);
      if (fresh.length > 0 && !signal.aborted) take(fresh);
    });
    if (signal.aborted) return;
    const took = performance.now() - start;
    setTimeout(() => void readAgain(), Math.max(READ_AGAIN_MS, took * 20));
  };
  void readAgain();
}
