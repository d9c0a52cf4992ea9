import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CapturedEvent } from '@/utils/pixel/capture/captured-event';
import { mergeSightings, SightingLog } from '@/utils/pixel/capture/merge-sightings';
import type { Sighting } from '@/utils/pixel/capture/sighting';
import { brief, LATER } from './brief-rows';
import { ended, form, image, parametersOf, seen, START } from './made-up-sightings';
import { inAnyOrder, walkArbitrary } from './made-up-walks';

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
    [
      'one that a service worker took and sent on is one event, with the way that saw what it sent',
      [
        seen('devtools', 'd1', { ...image('Lead', { ts: '' }), viaServiceWorker: true }),
        seen('devtools', 'd2', image('Lead', { ts: '' }), 2),
        seen('watch', 'w1', image('Lead', { ts: '' }), 3),
      ],
      [['Lead', 'devtools+watch', null]],
    ],
    [
      'one that a service worker took is an event where nobody saw what it sent',
      [seen('devtools', 'd1', { ...form('Lead'), viaServiceWorker: true })],
      [['Lead', 'devtools', null]],
    ],
    [
      'two alike that a service worker sent on are two events',
      [0, 1].flatMap((index) => [
        seen('devtools', `p${index}`, { ...form('Lead'), viaServiceWorker: true }, index),
        seen('devtools', `d${index}`, form('Lead'), index + 5),
      ]),
      [
        ['Lead', 'devtools', null],
        ['Lead', 'devtools', null],
      ],
    ],
    [
      'one that was redirected to Meta is one event',
      [
        seen('watch', 'w1', { url: `https://tags.brightsmile.example/tr?${parametersOf('Lead')}` }),
        ended('w1', 302, null),
        seen('watch', 'w2', image('Lead'), 80),
      ],
      [['Lead', 'watch', null]],
    ],
    [
      'one that was redirected to where nobody looks is an event',
      [
        seen('watch', 'w1', { url: `https://tags.brightsmile.example/tr?${parametersOf('Lead')}` }),
        ended('w1', 302, null),
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

/** The list that the changes of a log make when each is applied as it comes. */
class Applied {
  readonly #log = new SightingLog();
  readonly #events = new Map<string, CapturedEvent>();

  add(sightings: readonly Sighting[], now: number): this {
    this.#log.add(sightings);
    const { changed, gone } = this.#log.takeChanged(now);
    for (const key of gone) this.#events.delete(key);
    for (const event of changed) this.#events.set(event.key, event);
    return this;
  }

  get list(): CapturedEvent[] {
    return [...this.#events.values()].sort(
      (one, other) => one.time - other.time || (one.key < other.key ? -1 : 1),
    );
  }
}

/** Cuts of a list, each with a time at which it is asked for: some calls are due by then. */
const asksArbitrary = fc.array(
  fc.record({ until: fc.nat(60), now: fc.integer({ min: START, max: LATER }) }),
  { maxLength: 6 },
);

describe('whatever the order', () => {
  it('gives the same list', () => {
    fc.assert(
      fc.property(inAnyOrder(walkArbitrary), ([all, other]) => {
        expect(mergeSightings(other, LATER)).toEqual(mergeSightings(all, LATER));
      }),
    );
  });

  it('gives by its changes what it gives in one go, and when a part comes twice', () => {
    fc.assert(
      fc.property(inAnyOrder(walkArbitrary), asksArbitrary, ([all, other], asks) => {
        const applied = new Applied();
        for (const { until, now } of asks) applied.add(other.slice(0, until), now);
        expect(applied.add(other, LATER).list).toEqual(mergeSightings(all, LATER));
      }),
      { numRuns: 200 },
    );
  });

  it('loses no request and makes none up', () => {
    fc.assert(
      fc.property(inAnyOrder(walkArbitrary), ([all]) => {
        const list = mergeSightings(all, LATER);
        const told = list.flatMap(({ ids }) => ids);
        const sent = all.filter(({ kind, id }) => kind === 'request' && !id.startsWith('c'));
        expect(told).toEqual([...new Set(told)]);
        expect(told).toEqual(
          expect.arrayContaining(sent.map(({ source, id }) => `${source} ${id}`)),
        );
        expect(new Set(list.map(({ key }) => key)).size).toBe(list.length);
      }),
    );
  });
});

it('tells nothing of an event that has not changed', () => {
  const log = new SightingLog();
  const lead = seen('watch', 'w1', image('Lead'));
  log.add([lead]);
  expect(log.takeChanged(LATER).changed).toHaveLength(1);
  log.add([seen('watch', 'w2', image('Purchase'), 50), lead]);
  expect(log.takeChanged(LATER)).toMatchObject({
    changed: [{ decoded: { event: { eventName: 'Purchase' } } }],
    gone: [],
  });
});
