import { describe, expect, it } from 'vitest';
import type { Sighting } from '@/utils/pixel/capture/sighting';
import { CALL_PATIENCE_MS } from '@/utils/pixel/capture/unsent-calls';
import { brief } from './brief-rows';
import { called, image, seen, START } from './made-up-sightings';

/** An event of the page after, some seconds later. */
const NEXT_PAGE = { dl: 'https://funnel.brightsmile.example/thanks', ts: String(START + 9_000) };

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
    [
      'a call that waited while the visitor went on without a load, told by its event ID',
      [
        called('c1', 'track', ['Lead', {}, { eventID: 'a' }]),
        seen('watch', 'w1', image('Lead', { ...NEXT_PAGE, eid: 'a' }), 9_000),
      ],
      [['Lead', 'calls+watch', 'track']],
    ],
    [
      'the same with a script that was nearly there',
      [
        called('c1', 'track', ['Lead', {}, { eventID: 'a' }], 8_900),
        seen('watch', 'w1', image('Lead', { ...NEXT_PAGE, eid: 'a' }), 9_000),
      ],
      [['Lead', 'calls+watch', 'track']],
    ],
    [
      'a call of the very page comes before one of another page',
      [
        called('c1', 'track', ['Lead', {}, { eventID: 'a' }]),
        called('c2', 'track', ['Lead', {}, { eventID: 'a' }], 500, NEXT_PAGE.dl),
        seen('watch', 'w1', image('Lead', { ...NEXT_PAGE, eid: 'a' }), 9_000),
      ],
      [
        ['unsent', 'calls', 'track'],
        ['Lead', 'calls+watch', 'track'],
      ],
    ],
    [
      'without an ID an event of another page is not that call’s',
      [called('c1', 'track', ['Lead']), seen('watch', 'w1', image('Lead', NEXT_PAGE), 9_000)],
      [
        ['unsent', 'calls', 'track'],
        ['Lead', 'watch', null],
      ],
    ],
    [
      'an event of another site is not that call’s',
      [
        called('c1', 'track', ['Lead', {}, { eventID: 'a' }], 0, 'https://other.example/'),
        seen('watch', 'w1', image('Lead', { ...NEXT_PAGE, eid: 'a' }), 9_000),
      ],
      [
        ['unsent', 'calls', 'track'],
        ['Lead', 'watch', null],
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
