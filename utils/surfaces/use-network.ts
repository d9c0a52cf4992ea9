import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { ask } from '@/utils/messaging/client';
import { MOST_AT_ONCE } from '@/utils/messaging/capture-messages';
import { EventRelease, type Released } from '@/utils/pixel/capture/release';
import type { Sighting } from '@/utils/pixel/capture/sighting';
import { watchCaptured } from '@/utils/storage/capture/tab-sessions';
import { watchDevTools } from '@/utils/surfaces/devtools-log';
import { SessionReader } from '@/utils/surfaces/session-reader';

/** How often events that wait for a second witness are looked at, in ms. */
const LOOK_AGAIN_MS = 500;

/**
 * The inspected tab's pixel events as all ways of capture together saw them, again when more is learnt:
 * DevTools' own log, and what the worker's watch and followed calls put into the tab's session.
 * What DevTools sees is kept with that session, so that it outlives DevTools. `clear` lets go of
 * what is held for rows that are no more on screen.
 */
export function useNetwork(
  recording: boolean,
  onEvents: (released: Released) => void,
): { clear: () => void } {
  const hand = useRef(onEvents);
  hand.current = onEvents;
  const isRecording = useRef(recording);
  isRecording.current = recording;
  const [release] = useState(() => new EventRelease());
  useEffect(() => {
    const stop = new AbortController();
    const { tabId } = browser.devtools.inspectedWindow;
    const show = () => {
      const fresh = release.take(Date.now());
      if (fresh.decoded.length > 0) hand.current(fresh);
    };
    const take = (sightings: readonly Sighting[]) => {
      if (!isRecording.current || sightings.length === 0) return;
      release.add(sightings);
      show();
    };
    watchDevTools((sightings) => {
      take(sightings);
      if (isRecording.current) keep(tabId, sightings);
    }, stop.signal);
    const reader = new SessionReader(tabId, take);
    watchCaptured(() => void reader.read(), stop.signal);
    void reader.read();
    const timer = setInterval(show, LOOK_AGAIN_MS);
    stop.signal.addEventListener('abort', () => clearInterval(timer));
    return () => stop.abort();
  }, []);
  return { clear: () => release.clear() };
}

function keep(tabId: number, sightings: readonly Sighting[]): void {
  for (let start = 0; start < sightings.length; start += MOST_AT_ONCE) {
    const some = sightings.slice(start, start + MOST_AT_ONCE);
    const append = () => ask('session.append', { tabId, sightings: [...some] });
    // A worker that ends before its answer is started by the next question; what it has stored is
    // stored once. Then the extension was updated: the panel goes on with what it sees itself.
    append()
      .catch(append)
      .catch(() => undefined);
  }
}
