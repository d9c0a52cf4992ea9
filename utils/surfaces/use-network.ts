import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { readHarEntry } from '@/utils/pixel/har-entry';
import { decodeRequest } from '@/utils/pixel/decode';
import type { Decoded } from '@/utils/pixel/pixel-event';

/** What tells two requests apart, whichever of the two ways they came. */
const keyOf = ({ request }: Decoded) =>
  `${request.startedAt} ${request.method} ${request.url} ${request.body ?? ''}`;

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
 * The inspected tab's pixel requests, decoded, as they happen; first of all those from before the
 * panel was opened. `devtools.network` needs no permission (toolchain, "What each way sees").
 */
export function useNetwork(recording: boolean) {
  const [decoded, setDecoded] = useState<Decoded[]>([]);
  const seen = useRef(new Set<string>());
  const isRecording = useRef(recording);
  isRecording.current = recording;
  useEffect(() => {
    const add = (entries: readonly unknown[]) => {
      if (!isRecording.current) return;
      const fresh = entries
        .map(readHarEntry)
        .flatMap((request) => (request ? decodeRequest(request) : []))
        .filter((one) => !seen.current.has(keyOf(one)));
      fresh.forEach((one) => seen.current.add(keyOf(one)));
      if (fresh.length > 0) setDecoded((all) => [...all, ...fresh]);
    };
    const listener = (entry: unknown) => add([entry]);
    // The log holds requests that are still under way: those come again, finished.
    const addFinished = (entries: readonly unknown[]) =>
      add(
        entries.filter((entry) => {
          const request = readHarEntry(entry);
          return request !== undefined && !(request.status === 0 && !request.error);
        }),
      );
    const { network } = browser.devtools;
    network.onRequestFinished.addListener(listener);
    void readLog().then(addFinished);
    return () => network.onRequestFinished.removeListener(listener);
  }, []);
  const clear = useCallback(() => setDecoded([]), []);
  return { decoded, clear };
}
