import browser from 'webextension-polyfill';
import { countEvents } from '@/utils/pixel/capture/count-events';
import type { Sighting } from '@/utils/pixel/capture/sighting';
import { findPrunable } from '@/utils/storage/capture/prune-sessions';
import { appendSightings, deleteSession, listSessions } from '@/utils/storage/capture/sessions';
import {
  listTabSessions,
  tellCaptured,
  touchTabSession,
} from '@/utils/storage/capture/tab-sessions';

/** What is still to be written, by tab; written in one go, because requests come in bursts. */
let waiting = new Map<number, Sighting[]>();
let writing: Promise<void> | undefined;

/** Keeps what was seen of a tab with its session. Resolves once it is stored. */
export async function recordSightings(
  tabId: number,
  sightings: readonly Sighting[],
): Promise<void> {
  waiting.set(tabId, [...(waiting.get(tabId) ?? []), ...sightings]);
  writing ??= writeAll().finally(() => (writing = undefined));
  await writing;
}

async function writeAll(): Promise<void> {
  while (waiting.size > 0) {
    const batch = waiting;
    waiting = new Map();
    for (const [tabId, sightings] of batch) await write(tabId, sightings);
  }
}

async function write(tabId: number, sightings: readonly Sighting[]): Promise<void> {
  const { sessionId, count, isNew } = await touchTabSession(
    tabId,
    countEvents(sightings),
    Date.now(),
  );
  await appendSightings(sessionId, sightings, Date.now());
  await tellCaptured();
  await showCount(tabId, count);
  if (isNew) await prune();
}

/** The badge of a tab: how many events the watch has seen in its session. */
export async function showCount(tabId: number, count: number): Promise<void> {
  const text = count === 0 ? '' : count > 999 ? '999+' : String(count);
  // The tab may be gone by now.
  await browser.action.setBadgeText({ tabId, text }).catch(() => undefined);
}

async function prune(): Promise<void> {
  const live = new Set((await listTabSessions()).map(({ sessionId }) => sessionId));
  for (const id of findPrunable(await listSessions(), live, Date.now())) await deleteSession(id);
}
