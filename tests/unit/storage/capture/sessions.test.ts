import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import {
  findPrunable,
  LONGEST_AGE_MS,
  MOST_SESSIONS,
  MOST_STORED,
} from '@/utils/storage/capture/prune-sessions';
import type { SessionRecord } from '@/utils/storage/capture/session-record';
import {
  appendSightings,
  changeSession,
  deleteSession,
  findSession,
  listSessions,
  MOST_SIGHTINGS,
  readLatest,
  readSightings,
} from '@/utils/storage/capture/sessions';
import { captureDatabase } from '@/utils/storage/capture/database';
import { ended, image, seen, START } from '../../pixel/capture/made-up-sightings.ts';

const walk = [
  seen('watch', 'w1', image('PageView')),
  ended('w1', 200, null),
  seen('devtools', 'd1', image('Lead'), 900),
];

describe('a session', () => {
  it('is made with its first event, names its sites, and takes each sighting once', async () => {
    await appendSightings('a', walk.slice(0, 2), START);
    const session = await appendSightings('a', walk, START + 5);
    expect(session).toEqual({
      id: 'a',
      name: null,
      kept: false,
      startedAt: START,
      lastAt: START + 900,
      sites: ['funnel.brightsmile.example'],
      size: 3,
      full: false,
    });
  });

  it('is read in parts, in the order in which it was written', async () => {
    await appendSightings('parts', walk, START);
    const first = await readSightings('parts', 0, 2);
    expect(first).toMatchObject({ sightings: walk.slice(0, 2), done: false });
    const second = await readSightings('parts', first.next, 2);
    expect(second).toMatchObject({ sightings: walk.slice(2), done: true });
    expect(await readLatest('parts', 2)).toEqual(walk.slice(1));
  });

  it('can be named, kept and deleted, and leaves others alone', async () => {
    await appendSightings('b', walk, START);
    await appendSightings('c', walk, START);
    expect(await changeSession('b', { name: 'Before the change', kept: true })).toBe(true);
    expect(await findSession('b')).toMatchObject({ name: 'Before the change', kept: true });
    await deleteSession('b');
    expect(await findSession('b')).toBeUndefined();
    expect((await readSightings('b', 0, 10)).sightings).toEqual([]);
    expect((await readSightings('c', 0, 10)).sightings).toEqual(walk);
    expect(await changeSession('b', { kept: true })).toBe(false);
  });

  it('takes nothing more once it is full, and says so', async () => {
    await appendSightings('full', walk.slice(0, 1), START);
    const database = await captureDatabase();
    const stored = await findSession('full');
    const full = { ...stored, id: 'full', size: MOST_SIGHTINGS };
    await database.put('sessions', full);
    expect(await appendSightings('full', walk, START)).toMatchObject({
      ...{ full: true, size: MOST_SIGHTINGS },
    });
    expect((await readSightings('full', 0, 10)).sightings).toHaveLength(1);
  });

  it('never hands out what has another shape', async () => {
    const database = await captureDatabase();
    const odd = { id: 'odd', name: 7 };
    await database.put('sessions', odd);
    await database.add('sightings', { sessionId: 'odd', same: 'x', sighting: { kind: 'request' } });
    expect((await listSessions()).map(({ id }) => id)).not.toContain('odd');
    expect((await readSightings('odd', 0, 10)).sightings).toEqual([]);
  });
});

describe('pruning', () => {
  const session = (id: string, changes: Partial<SessionRecord> = {}): SessionRecord => ({
    id,
    name: null,
    kept: false,
    startedAt: START,
    lastAt: START,
    sites: [],
    size: 10,
    full: false,
    ...changes,
  });
  const many = Array.from({ length: MOST_SESSIONS + 2 }, (_, index) =>
    session(`s${index}`, { lastAt: START - index }),
  );
  it.each<[string, SessionRecord[], string[]]>([
    ['nothing to do', [session('a')], []],
    ['too old', [session('a', { lastAt: START - LONGEST_AGE_MS - 1 })], ['a']],
    ['old, but kept', [session('a', { lastAt: 0, kept: true })], []],
    ['old, but recorded into', [session('live', { lastAt: 0 })], []],
    ['too many: the oldest go', many, [`s${MOST_SESSIONS}`, `s${MOST_SESSIONS + 1}`]],
    [
      'too much in all, kept ones included',
      [session('a'), session('kept', { kept: true, size: MOST_STORED, lastAt: 0 })],
      ['a'],
    ],
  ])('%s', (_what, sessions, gone) => {
    expect(findPrunable(sessions, new Set(['live']), START)).toEqual(gone);
  });
});
