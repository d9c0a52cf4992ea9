import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeSightings } from '@/utils/pixel/capture/merge-sightings';
import { EventRelease } from '@/utils/pixel/capture/release';
import type { RequestSighting } from '@/utils/pixel/capture/sighting';
import { called, ended, form, image, seen, START, warned } from './made-up-sightings';
import { inAnyOrder, walkArbitrary } from './made-up-walks';

function take(release: EventRelease, after: number) {
  const { decoded, seen: how } = release.take(START + after);
  return decoded.map((one, index) => {
    const name =
      one.kind === 'event'
        ? one.event.eventName
        : one.kind === 'unsent'
          ? `${one.eventName} unsent`
          : one.kind;
    return { name, sources: how[index]?.sources.join('+'), key: how[index]?.key };
  });
}

const names = (release: EventRelease, after: number) =>
  take(release, after).map(({ name, sources }) => `${name} ${sources}`);

describe('a request', () => {
  it('that DevTools saw is let out at once; that another way saw it too is told of the same row', () => {
    const release = new EventRelease();
    release.add([seen('devtools', 'd1', image('Lead'))]);
    const [first] = take(release, 10);
    expect(first).toMatchObject({ name: 'Lead', sources: 'devtools' });
    release.add([seen('watch', 'w1', image('Lead'))]);
    expect(take(release, 20)).toEqual([{ ...first, sources: 'devtools+watch' }]);
    expect(names(release, 9_000)).toEqual([]);
  });

  it('waits a moment whether DevTools saw it too', () => {
    const release = new EventRelease();
    release.add([seen('watch', 'w1', form('Lead')), ended('w1', 200, null)]);
    expect(names(release, 0)).toEqual([]);
    expect(names(release, 1_499)).toEqual([]);
    expect(names(release, 1_500)).toEqual(['Lead watch']);
  });

  it('is not hidden because it is never answered, and what becomes of it is told later', () => {
    const release = new EventRelease();
    release.add([seen('watch', 'w1', image('Lead'))]);
    expect(names(release, 0)).toEqual([]);
    expect(names(release, 4_000)).toEqual([]);
    const [first] = take(release, 5_001);
    expect(first?.name).toBe('Lead');
    release.add([ended('w1', null, 'net::ERR_BLOCKED_BY_CLIENT')]);
    const { decoded, seen: how } = release.take(START + 6_000);
    expect(how[0]?.key).toBe(first?.key);
    expect(decoded).toMatchObject([{ request: { error: 'net::ERR_BLOCKED_BY_CLIENT' } }]);
  });

  it('has the body of the one that could read it', () => {
    const release = new EventRelease();
    release.add([seen('watch', 'w1', { ...form('Lead'), body: null })]);
    release.take(START);
    release.add([seen('devtools', 'd1', form('Lead'), 30)]);
    expect(names(release, 40)).toEqual(['Lead devtools+watch']);
    expect(names(release, 9_000)).toEqual([]);
  });
});

describe('a call', () => {
  const order = called('c1', 'track', ['Purchase', { value: 5 }, { eventID: 'order-1' }]);

  it('that no request followed is let out with all it asked for', () => {
    const release = new EventRelease();
    release.add([order]);
    expect(names(release, 100)).toEqual([]);
    expect(release.take(START + 3_000).decoded).toMatchObject([
      {
        kind: 'unsent',
        eventName: 'Purchase',
        eventKind: 'standard',
        eventId: 'order-1',
        customData: { value: 5 },
        consentRevoked: false,
      },
    ]);
    expect(names(release, 9_000)).toEqual([]);
  });

  it('for a pixel that is none does no harm', () => {
    const release = new EventRelease();
    release.add([called('c1', 'trackSingle', [[{ toString: 0 }], 'Lead'])]);
    expect(release.take(START + 3_000).decoded).toMatchObject([{ eventName: 'Lead', pixelId: '' }]);
  });

  it('that is sent after all gives its row to the event', () => {
    const release = new EventRelease();
    release.add([called('c1', 'track', ['Lead'])]);
    const [unsent] = take(release, 3_000);
    expect(unsent?.name).toBe('Lead unsent');
    release.add([seen('devtools', 'd1', image('Lead', { ts: `${START + 20_000}` }), 20_000)]);
    expect(take(release, 20_100)).toEqual([
      { name: 'Lead', sources: 'calls+devtools', key: unsent?.key },
    ]);
    expect(names(release, 60_000)).toEqual([]);
  });

  it('that was never sent keeps apart from the next one, whose request is told of first', () => {
    const release = new EventRelease();
    release.add([called('c1', 'track', ['Lead'])]);
    expect(names(release, 3_000)).toEqual(['Lead unsent calls']);
    release.add([seen('devtools', 'd1', image('Lead', { ts: `${START + 20_000}` }), 20_000)]);
    const [sent] = take(release, 20_100);
    release.add([called('c2', 'track', ['Lead'], 19_990)]);
    const [unsent, ...others] = take(release, 20_200);
    expect([unsent?.name, others]).toEqual(['Lead unsent', []]);
    expect(unsent?.key).not.toBe(sent?.key);
  });

  it('for two pixels is two rows', () => {
    const release = new EventRelease();
    release.add([called('c1', 'track', ['Lead'])]);
    const [unsent] = take(release, 3_000);
    const at = { ts: `${START + 4_000}` };
    release.add([
      seen('devtools', 'd1', image('Lead', at), 4_000),
      seen('devtools', 'd2', image('Lead', { ...at, id: '2222222222222222' }), 4_000),
    ]);
    const rows = take(release, 4_100);
    expect(rows.map(({ name }) => name)).toEqual(['Lead', 'Lead']);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(2);
    expect(rows.filter(({ key }) => key === unsent?.key)).toHaveLength(1);
  });

  it('waits for consent where the page revoked it before, in that document, and not after', () => {
    const revoked = (...calls: ReturnType<typeof called>[]) => {
      const release = new EventRelease();
      release.add(calls);
      return release
        .take(START + 9_000)
        .decoded.map((one) => one.kind === 'unsent' && one.consentRevoked);
    };
    const revoke = called('a 1', 'consent', ['revoke']);
    const lead = called('a 2', 'track', ['Lead'], 10);
    expect(revoked(revoke, lead)).toEqual([true]);
    expect(revoked(revoke, lead, called('a 3', 'consent', ['grant'], 20))).toEqual([false]);
    expect(revoked({ ...revoke, id: 'b 1' }, lead)).toEqual([false]);
    expect(revoked({ ...revoke, at: START + 20 }, lead)).toEqual([false]);
  });
});

it('a warning is let out once', () => {
  const release = new EventRelease();
  release.add([warned('w 1', 'DUPLICATE_PIXEL_ID')]);
  expect(names(release, 0)).toEqual(['warning calls']);
  release.add([warned('w 1', 'DUPLICATE_PIXEL_ID')]);
  expect(names(release, 10)).toEqual([]);
});

describe('what was let go', () => {
  const apart = walkArbitrary.map((walk) =>
    walk.map((step, index) => ({ ...step, after: index * 20_000 + step.after, copied: false })),
  );

  it('has one row, however late the other way tells of it, and also when all is told again', () => {
    fc.assert(
      fc.property(inAnyOrder(apart), fc.nat(4), fc.boolean(), ([, all], mostHeld, clears) => {
        const release = new EventRelease(mostHeld);
        const rows = new Map<string, readonly string[]>();
        const take = (one: (typeof all)[number]) => {
          release.add([one]);
          const { decoded, seen: how } = release.take(START + 600_000);
          how.forEach(({ key, sources }, index) => {
            if (decoded[index]?.kind !== 'unsent') rows.set(key, sources);
          });
          if (clears) release.clear();
        };
        all.forEach(take);
        const before = [...rows.keys()];
        all.forEach(take);
        expect([...rows.keys()]).toEqual(before);
        for (const source of ['devtools', 'watch'] as const) {
          const sent = all.filter((one) => one.kind === 'request' && one.source === source);
          const told = [...rows.values()].filter((sources) => sources.includes(source));
          expect(told).toHaveLength(sent.length);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('still gets its end', () => {
    const release = new EventRelease(1);
    release.add([seen('watch', 'w1', image('Lead'))]);
    const [first] = take(release, 6_000);
    release.add([seen('watch', 'w2', image('Purchase'), 9_000)]);
    expect(names(release, 20_000)).toEqual(['Purchase watch']);
    release.add([ended('w1', null, 'net::ERR_BLOCKED_BY_CLIENT')]);
    const { decoded, seen: how } = release.take(START + 21_000);
    expect(how).toMatchObject([{ key: first?.key }]);
    expect(decoded).toMatchObject([{ request: { error: 'net::ERR_BLOCKED_BY_CLIENT' } }]);
  });

  it('makes nobody say that a late call was never sent', () => {
    const release = new EventRelease(1);
    release.add([seen('devtools', 'd1', image('Lead')), called('c0', 'track', ['Search'], -9)]);
    expect(names(release, 3_000)).toEqual(['Search unsent calls', 'Lead devtools']);
    release.add([seen('devtools', 'd2', image('Purchase'), 9_000)]);
    expect(names(release, 9_100)).toEqual(['Purchase devtools']);
    release.add([called('c1', 'track', ['Lead'], -5), called('c2', 'track', ['Contact'], 9_500)]);
    expect(names(release, 60_000)).toEqual(['Contact unsent calls']);
  });
});

it('an event that comes to nothing while it waits is not let out', () => {
  const release = new EventRelease();
  const copy = new URLSearchParams(new URL(String(image('Lead').url)).search);
  copy.set('rqm', 'FGET');
  const url = `https://www.facebook.com/privacy_sandbox/pixel/register/trigger/?${copy.toString()}`;
  release.add([seen('watch', 'w2', { url })]);
  expect(names(release, 0)).toEqual([]);
  release.add([seen('watch', 'w1', image('Lead'))]);
  expect(names(release, 9_000)).toEqual(['Lead watch']);
});

/** DevTools tells of requests as they end, the watch as they start. */
function watchedInOrder(walk: RequestSighting[]): RequestSighting[] {
  const watched = walk.filter(({ source }) => source === 'watch').sort(byTime);
  return walk.map((one) => (one.source === 'watch' ? (watched.shift() ?? one) : one));
}

const byTime = (one: RequestSighting, other: RequestSighting) =>
  one.at - other.at || (one.id < other.id ? -1 : 1);

describe('alike requests', () => {
  const lead = image('Lead');

  it('have a row each, also when DevTools tells of the later one first', () => {
    const release = new EventRelease();
    release.add([seen('watch', 'w1', lead), seen('watch', 'w2', lead, 5)]);
    release.add([seen('devtools', 'd2', lead, 5)]);
    const early = take(release, 100);
    release.add([seen('devtools', 'd1', lead)]);
    const rows = new Map(
      [...early, ...take(release, 200), ...take(release, 9_000)].map((one) => [one.key, one]),
    );
    expect([...rows.values()].map(({ sources }) => sources)).toEqual([
      'devtools+watch',
      'devtools+watch',
    ]);
  });

  it('have a row each, in whatever order and portions they are told of', () => {
    const walks = fc
      .array(
        fc.record({
          after: fc.integer({ min: 0, max: 7_000 }),
          ways: fc.subarray(['devtools', 'watch'] as const, { minLength: 1 }),
        }),
        { maxLength: 6 },
      )
      .map((walk) =>
        walk.flatMap(({ after, ways }, index) =>
          ways.map((way) => seen(way, String(index), { ...lead, status: 200 }, after)),
        ),
      )
      .chain((all) => fc.shuffledSubarray(all, { minLength: all.length }))
      .map(watchedInOrder);
    fc.assert(
      fc.property(walks, fc.array(fc.nat(2_000), { minLength: 12 }), (walk, pauses) => {
        const release = new EventRelease();
        const rows = new Map<unknown, string | undefined>();
        let now = 10_000;
        const show = () => {
          for (const { key, sources } of take(release, now)) rows.set(key, sources);
        };
        for (const [index, sighting] of walk.entries()) {
          release.add([sighting]);
          now += pauses[index] ?? 0;
          show();
        }
        now += 60_000;
        show();
        const expected = mergeSightings(walk, START + now).map(({ sources }) => sources.join('+'));
        expect([...rows.values()].sort()).toEqual(expected.sort());
      }),
    );
  });
});
