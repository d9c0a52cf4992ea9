import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CALL_PATIENCE_MS,
  mergeSightings,
  SightingLog,
} from '@/utils/pixel/capture/merge-sightings';
import type { Sighting } from '@/utils/pixel/capture/sighting';
import { called, ended, form, image, parametersOf, seen, START } from './made-up-sightings';

const LATER = START + 60_000;
const brief = (sightings: readonly Sighting[], now = LATER) =>
  mergeSightings(sightings, now).map(({ sources, decoded, call }) => [
    decoded.kind === 'event' ? decoded.event.eventName : decoded.kind,
    sources.join('+'),
    call?.command ?? null,
  ]);

const unordered = (name: string) => ({
  ...form(name),
  body: [...parametersOf(name)]
    .reverse()
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&'),
});

describe('requests', () => {
  it.each<[string, Sighting[], unknown[][]]>([
    ['one way alone', [seen('watch', 'w1', image('Lead'))], [['Lead', 'watch', null]]],
    [
      'both ways, some ms apart',
      [seen('watch', 'w1', image('Lead')), seen('devtools', 'd1', image('Lead'), 40)],
      [['Lead', 'devtools+watch', null]],
    ],
    [
      'handed in twice by the same way',
      [seen('watch', 'w1', image('Lead')), seen('watch', 'w1', image('Lead'))],
      [['Lead', 'watch', null]],
    ],
    [
      'a form as text and as a form taken apart',
      [seen('devtools', 'd1', form('Lead')), seen('watch', 'w1', unordered('Lead'), 5)],
      [['Lead', 'devtools+watch', null]],
    ],
    [
      'a body that only one way could read',
      [
        seen('devtools', 'd1', form('Lead')),
        seen('watch', 'w1', { ...form('Lead'), body: null, contentType: null }, 5),
      ],
      [['Lead', 'devtools+watch', null]],
    ],
    [
      'a body that nobody could read is a row that says so',
      [seen('watch', 'w1', { ...form('Lead'), body: null })],
      [['undecoded', 'watch', null]],
    ],
    [
      'the same request sent twice is two events',
      [
        seen('devtools', 'd1', image('Lead')),
        seen('devtools', 'd2', image('Lead'), 900),
        seen('watch', 'w1', image('Lead'), 3),
        seen('watch', 'w2', image('Lead'), 902),
      ],
      [
        ['Lead', 'devtools+watch', null],
        ['Lead', 'devtools+watch', null],
      ],
    ],
    [
      'alike, but minutes apart, is two events',
      [
        seen('devtools', 'd1', image('Lead', { ts: '' })),
        seen('watch', 'w1', image('Lead', { ts: '' }), 120_000),
      ],
      [
        ['Lead', 'devtools', null],
        ['Lead', 'watch', null],
      ],
    ],
    [
      'the copy for the privacy sandbox is no event of its own',
      [
        seen('watch', 'w1', image('Lead', { ec: '3' })),
        seen('watch', 'w2', {
          url: `https://www.facebook.com/privacy_sandbox/pixel/register/trigger/?${parametersOf('Lead', { ec: '3', rqm: 'FGET' }).toString()}`,
        }),
      ],
      [['Lead', 'watch', null]],
    ],
  ])('%s', (_what, sightings, expected) => expect(brief(sightings)).toEqual(expected));

  it.each<[string, Sighting[], [number | null, string | null]]>([
    ['not known yet', [seen('watch', 'w1', image('Lead'))], [null, null]],
    ['answered', [ended('w1', 200, null), seen('watch', 'w1', image('Lead'))], [200, null]],
    [
      'blocked',
      [seen('watch', 'w1', image('Lead')), ended('w1', null, 'net::ERR_BLOCKED_BY_CLIENT')],
      [null, 'net::ERR_BLOCKED_BY_CLIENT'],
    ],
    [
      'answered, though one way lost sight of it',
      [
        seen('devtools', 'd1', { ...image('Lead'), status: 0, error: 'net::ERR_ABORTED' }),
        seen('watch', 'w1', image('Lead')),
        ended('w1', 200, null),
      ],
      [200, null],
    ],
  ])('%s', (_what, sightings, [status, error]) => {
    const [event] = mergeSightings(sightings, LATER);
    expect(event?.decoded).toMatchObject({ request: { status, error } });
  });
});

describe('calls', () => {
  it.each<[string, Sighting[], unknown[][]]>([
    [
      'a call and its request are one event',
      [called('c1', 'track', ['Lead', {}]), seen('watch', 'w1', image('Lead'))],
      [['Lead', 'calls+watch', 'track']],
    ],
    [
      'a call without a request says so',
      [called('c1', 'track', ['Lead', {}])],
      [['unsent', 'calls', 'track']],
    ],
    [
      'one call, two pixels',
      [
        called('c1', 'track', ['Lead']),
        seen('watch', 'w1', image('Lead')),
        seen('watch', 'w2', image('Lead', { id: '2029384756102938' })),
      ],
      [
        ['Lead', 'calls+watch', 'track'],
        ['Lead', 'calls+watch', 'track'],
      ],
    ],
    [
      'a call for one pixel is not matched with the other one’s event',
      [
        called('c1', 'trackSingle', ['2029384756102938', 'Lead']),
        seen('watch', 'w1', image('Lead')),
      ],
      [
        ['Lead', 'watch', null],
        ['unsent', 'calls', 'trackSingle'],
      ],
    ],
    [
      'another event ID is another event',
      [
        called('c1', 'track', ['Lead', {}, { eventID: 'a' }]),
        seen('watch', 'w1', image('Lead', { eid: 'b' })),
      ],
      [
        ['Lead', 'watch', null],
        ['unsent', 'calls', 'track'],
      ],
    ],
    [
      'the swallowed second PageView',
      [
        called('c1', 'track', ['PageView']),
        called('c2', 'track', ['PageView'], 5_000),
        seen('watch', 'w1', image('PageView'), 10),
      ],
      [
        ['PageView', 'calls+watch', 'track'],
        ['unsent', 'calls', 'track'],
      ],
    ],
    ['init asks for no event', [called('c1', 'init', ['1'])], []],
  ])('%s', (_what, sightings, expected) => expect(brief(sightings)).toEqual(expected));

  it('waits for the request before it says that there is none', () => {
    const calls = [called('c1', 'track', ['Lead'])];
    expect(brief(calls, START + CALL_PATIENCE_MS - 1)).toEqual([]);
    expect(brief(calls, START + CALL_PATIENCE_MS)).toHaveLength(1);
  });
});

/** A walk seen by any of the ways, with requests that are alike, unread bodies and lone calls. */
const sightingsArbitrary = fc
  .array(
    fc.record({
      name: fc.constantFrom('Lead', 'PageView', 'Purchase'),
      after: fc.integer({ min: 0, max: 9_000 }),
      lag: fc.integer({ min: 0, max: 80 }),
      posted: fc.boolean(),
      unread: fc.boolean(),
      ways: fc.subarray(['devtools', 'watch', 'outcome', 'call'], { minLength: 1 }),
    }),
    { maxLength: 12 },
  )
  .map((walk) =>
    walk.flatMap(({ name, after, lag, posted, unread, ways }, index): Sighting[] => {
      const ts = { ts: String(START + after) };
      const request = posted ? form(name, ts) : image(name, ts);
      const watched = posted && unread ? { ...request, body: null } : request;
      const all: Record<string, Sighting> = {
        devtools: seen('devtools', `d${index}`, request, after),
        watch: seen('watch', `w${index}`, watched, after + lag),
        outcome: ended(`w${index}`, 200, null),
        call: called(`c${index}`, 'track', [name], after - (lag % 3)),
      };
      return ways.flatMap((way) => all[way] ?? []);
    }),
  );

describe('whatever the order', () => {
  it('gives the same list', () => {
    const shuffled = sightingsArbitrary.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(mergeSightings(other, LATER)).toEqual(mergeSightings(all, LATER));
      }),
    );
  });

  it('gives the same list when it is asked for in between, and when a part comes twice', () => {
    fc.assert(
      fc.property(sightingsArbitrary, fc.nat(20), (all, at) => {
        const log = new SightingLog();
        log.add(all.slice(0, at));
        log.list(LATER);
        log.add(all);
        expect(log.list(LATER)).toEqual(mergeSightings(all, LATER));
      }),
    );
  });

  it('loses no request and makes none up', () => {
    fc.assert(
      fc.property(sightingsArbitrary, (all) => {
        const list = mergeSightings(all, LATER);
        for (const source of ['devtools', 'watch'] as const) {
          const sent = all.filter((one) => one.kind === 'request' && one.source === source);
          expect(list.filter(({ sources }) => sources.includes(source))).toHaveLength(sent.length);
        }
        expect(new Set(list.map(({ key }) => key)).size).toBe(list.length);
      }),
    );
  });
});

it('hands out an event that has not changed as the same object', () => {
  const log = new SightingLog();
  log.add([seen('watch', 'w1', image('Lead'))]);
  const [before] = log.list(LATER);
  log.add([seen('watch', 'w2', image('Purchase'), 50)]);
  expect(log.list(LATER)[0]).toBe(before);
});
