import browser from 'webextension-polyfill';
import { inSlices, partsOf } from '@/components/events/in-slices';
import { LONGEST_TEXT, type RequestSighting } from '@/utils/pixel/capture/sighting';
import { shortHash } from '@/utils/pixel/capture/short-hash';
import { findEndpoint } from '@/utils/pixel/endpoint';
import { readHarEntry } from '@/utils/pixel/har-entry';
import type { CapturedRequest } from '@/utils/pixel/pixel-event';
import { askDevTools } from '@/utils/surfaces/ask-devtools';

/** A pixel request of DevTools' log; undefined for all other traffic. */
function readEntry(entry: unknown): CapturedRequest | undefined {
  const request = readHarEntry(entry);
  if (!request || findEndpoint(request.url) === undefined) return undefined;
  if (request.url.length > LONGEST_TEXT) return undefined;
  return (request.body?.length ?? 0) > LONGEST_TEXT ? { ...request, body: null } : request;
}

/**
 * Names requests: the log and the event have no number in common, so that what they say of the
 * request has to do. Of those that say the same the first is told from the second, and so on: a page
 * may send the same twice within a millisecond.
 */
function entryNamer(): (request: CapturedRequest) => RequestSighting {
  const counts = new Map<string, number>();
  return (request) => {
    const { method, url, startedAt, body, viaServiceWorker = false } = request;
    const name = shortHash(`${startedAt} ${method} ${viaServiceWorker} ${url} ${body ?? ''}`);
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    const id = count === 0 ? name : `${name} ${count}`;
    return { kind: 'request', source: 'devtools', id, at: startedAt, page: null, request };
  };
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
  const nameEvent = entryNamer();
  const listener = (entry: unknown) => {
    const request = readEntry(entry);
    if (request) take([nameEvent(request)]);
  };
  const { network } = browser.devtools;
  network.onRequestFinished.addListener(listener);
  signal.addEventListener('abort', () => network.onRequestFinished.removeListener(listener));
  const known = new Set<string>();
  const readAgain = async () => {
    const start = performance.now();
    const nameEntry = entryNamer();
    // The log holds requests that are still under way: those come again, finished.
    await inSlices(partsOf(await readLog(), SLICE), (entries) => {
      const fresh = entries
        .flatMap((entry) => readEntry(entry) ?? [])
        .filter(({ status, error }) => status !== 0 || error)
        .map(nameEntry)
        .filter(({ id }) => !known.has(id));
      for (const { id } of fresh) known.add(id);
      if (fresh.length > 0 && !signal.aborted) take(fresh);
    });
    if (signal.aborted) return;
    const took = performance.now() - start;
    setTimeout(() => void readAgain(), Math.max(READ_AGAIN_MS, took * 20));
  };
  void readAgain();
}
