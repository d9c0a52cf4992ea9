import { sightingSchema, type Sighting } from '@/utils/pixel/capture/sighting';
import { captureDatabase } from '@/utils/storage/capture/database';
import { hostsOf } from '@/utils/storage/capture/hosts-of';
import { sessionSchema, type SessionRecord } from '@/utils/storage/capture/session-record';

/** What one session holds at most; a walk through a funnel has some dozens. */
export const MOST_SIGHTINGS = 20_000;
/** Hosts that a session names. */
const MOST_SITES = 20;

/** All sessions, the latest first. */
export async function listSessions(): Promise<SessionRecord[]> {
  const stored = await (await captureDatabase()).getAll('sessions');
  return stored
    .flatMap((one) => {
      const parsed = sessionSchema.safeParse(one);
      return parsed.success ? [parsed.data] : [];
    })
    .sort((one, other) => other.lastAt - one.lastAt);
}

export async function findSession(id: string): Promise<SessionRecord | undefined> {
  const parsed = sessionSchema.safeParse(await (await captureDatabase()).get('sessions', id));
  return parsed.success ? parsed.data : undefined;
}

/**
 * Adds what is new to a session, which is made when it is not there; what is stored already is
 * left alone. Returns the session as it is then.
 */
export async function appendSightings(
  sessionId: string,
  sightings: readonly Sighting[],
  now: number,
): Promise<SessionRecord> {
  const transaction = (await captureDatabase()).transaction(['sessions', 'sightings'], 'readwrite');
  const sessions = transaction.objectStore('sessions');
  const store = transaction.objectStore('sightings');
  const found = sessionSchema.safeParse(await sessions.get(sessionId));
  const session: SessionRecord = found.success ? found.data : newSession(sessionId, now);
  for (const sighting of sightings) {
    const same = `${sighting.kind} ${sighting.source} ${sighting.id}`;
    if ((await store.index('same').getKey([sessionId, same])) !== undefined) continue;
    if (session.size >= MOST_SIGHTINGS) {
      session.full = true;
      break;
    }
    await store.add({ sessionId, same, sighting });
    session.size += 1;
    session.lastAt = Math.max(session.lastAt, sighting.at);
    session.sites = [...new Set([...session.sites, ...hostsOf(sighting)])].slice(0, MOST_SITES);
  }
  await sessions.put(session);
  await transaction.done;
  return session;
}

function newSession(id: string, now: number): SessionRecord {
  return {
    id,
    name: null,
    kept: false,
    startedAt: now,
    lastAt: now,
    sites: [],
    size: 0,
    full: false,
  };
}

/** The next sightings of a session after `after` (0: from the start), and where they end. */
export async function readSightings(
  sessionId: string,
  after: number,
  most: number,
): Promise<{ sightings: Sighting[]; next: number; done: boolean }> {
  const range = IDBKeyRange.bound([sessionId, after], [sessionId, Infinity], true);
  const stored = await (await captureDatabase()).getAllFromIndex('sightings', 'order', range, most);
  const sightings = stored.flatMap(({ sighting }) => {
    const parsed = sightingSchema.safeParse(sighting);
    return parsed.success ? [parsed.data] : [];
  });
  return { sightings, next: stored.at(-1)?.seq ?? after, done: stored.length < most };
}

/** The last `most` sightings of a session, oldest first. */
export async function readLatest(sessionId: string, most: number): Promise<Sighting[]> {
  const range = IDBKeyRange.bound([sessionId, 0], [sessionId, Infinity]);
  const { store } = (await captureDatabase()).transaction('sightings');
  const latest: Sighting[] = [];
  let cursor = await store.index('order').openCursor(range, 'prev');
  while (cursor && latest.length < most) {
    const parsed = sightingSchema.safeParse(cursor.value.sighting);
    if (parsed.success) latest.push(parsed.data);
    cursor = await cursor.continue();
  }
  return latest.reverse();
}

/** Names a session, or takes its name away; keeps it, or lets it go when its time comes. */
export async function changeSession(
  id: string,
  change: Partial<Pick<SessionRecord, 'name' | 'kept'>>,
): Promise<boolean> {
  const transaction = (await captureDatabase()).transaction('sessions', 'readwrite');
  const found = sessionSchema.safeParse(await transaction.store.get(id));
  if (found.success) await transaction.store.put({ ...found.data, ...change });
  await transaction.done;
  return found.success;
}

/** Deletes a session with all it holds. */
export async function deleteSession(id: string): Promise<void> {
  const transaction = (await captureDatabase()).transaction(['sessions', 'sightings'], 'readwrite');
  await transaction.objectStore('sessions').delete(id);
  const range = IDBKeyRange.bound([id, 0], [id, Infinity]);
  const store = transaction.objectStore('sightings');
  for (const key of await store.index('order').getAllKeys(range)) await store.delete(key);
  await transaction.done;
}
