import * as z from 'zod/mini';
import { item } from '@/utils/storage/item';

const tabSessions = item({
  area: 'session',
  noun: 'tab-sessions',
  version: 1,
  schema: z.array(
    z.object({ tabId: z.number(), sessionId: z.string(), lastAt: z.number(), count: z.number() }),
  ),
  fallback: [],
});

/** After this long without an event, the next one begins another walk. */
export const IDLE_MS = 30 * 60_000;

export const watchTabSessions = tabSessions.watch;
export const listTabSessions = tabSessions.get;

/** The session that a tab's events go to, without starting one. */
export async function findTabSession(tabId: number): Promise<string | undefined> {
  return (await tabSessions.get()).find((one) => one.tabId === tabId)?.sessionId;
}

/**
 * The session that a tab's events go to now, with `events` more seen by the watch. A new one is
 * started for a new tab and after half an hour without an event.
 */
export async function touchTabSession(
  tabId: number,
  events: number,
  now: number,
): Promise<{ sessionId: string; count: number; isNew: boolean }> {
  let isNew = true;
  const sessionId: string = crypto.randomUUID();
  // An event taken off again may have been counted for the session before.
  let touched = { tabId, sessionId, lastAt: now, count: Math.max(0, events) };
  await tabSessions.update((all) => {
    const known = all.find((one) => one.tabId === tabId);
    if (known && now - known.lastAt <= IDLE_MS) {
      isNew = false;
      const count = Math.max(0, known.count + events);
      touched = { ...known, lastAt: Math.max(known.lastAt, now), count };
    }
    return [...all.filter((one) => one.tabId !== tabId), touched];
  });
  return { ...touched, isNew };
}

/** The tab's next event begins another session: the person cleared the list, or closed the tab. */
export async function endTabSession(tabId: number): Promise<void> {
  await tabSessions.update((all) => all.filter((one) => one.tabId !== tabId));
}

/** Counts up with everything that is stored, so that pages that show it know when to read on. */
const pulse = item({
  area: 'session',
  noun: 'captured-pulse',
  version: 1,
  schema: z.number(),
  fallback: 0,
});

export const watchCaptured = pulse.watch;

export async function tellCaptured(): Promise<void> {
  await pulse.update((count) => count + 1);
}
