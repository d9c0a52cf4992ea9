import { describe, expect, test } from 'vitest';
import { parseBrowserCookie } from '@/utils/pixel/browser-cookie';
import { pairEvents } from '@/utils/pixel/pairing/pair';
import type { PixelEvent, TestEventRow } from '@/utils/pixel/pixel-event';
import { browser, HOUR, NOON, row } from './made-up-pair';

describe('without event IDs', () => {
  const FBP = 'fb.1.1596403881668.1116446470';
  const PERSON = 'ab'.repeat(32);
  const fbpOf = (raw: string) => parseBrowserCookie(raw);
  const person: PixelEvent['userData'] = [
    { key: 'external_id', value: PERSON, source: 'manual', hashed: true, shape: null },
  ];
  const lead = (change: Partial<PixelEvent> = {}) =>
    browser('Lead', null, { fbp: fbpOf(FBP), ...change });
  const listed = (parameters: Record<string, string>, change: Partial<TestEventRow> = {}) =>
    row('Lead', null, { handling: null, parameters, ...change });
  // What is listed is dated by when it was first seen, our own by when it was sent.
  const shown = (parameters: Record<string, string>, change: Partial<TestEventRow> = {}) =>
    listed({ ...parameters, 'Sent by': 'Pixel Courier' }, change);

  test.each([
    ['the same browser', lead(), shown({ fbp: FBP }), 'Deduplicated'],
    ['by its label', lead(), shown({ 'Browser ID (fbp)': FBP }), 'Deduplicated'],
    ['with an appendix', lead(), shown({ fbp: `${FBP}.AQ` }), 'Deduplicated'],
    ['48 hours later', lead(), shown({ fbp: FBP }, { seenAt: NOON + 48 * HOUR }), 'Deduplicated'],
    [
      'Meta says so, too',
      lead(),
      listed({ fbp: FBP }, { handling: 'Deduplicated' }),
      'Deduplicated',
    ],
    ['or not: the list shows no status', lead(), listed({ fbp: FBP }), 'Browser only'],
    [
      'the same person',
      lead({ fbp: null, userData: person }),
      shown({ external_id: PERSON.toUpperCase() }),
      'Deduplicated',
    ],
    [
      'a moment too late',
      lead(),
      shown({ fbp: FBP }, { seenAt: NOON + 48 * HOUR + 1 }),
      'Browser only',
    ],
    ['another browser', lead(), shown({ fbp: `${FBP}1` }), 'Browser only'],
    ['another name', lead(), shown({ fbp: FBP }, { eventName: 'lead' }), 'Browser only'],
    [
      'another dataset',
      lead(),
      shown({ fbp: FBP }, { datasetId: '1234567890123456' }),
      'Browser only',
    ],
    ['Meta says otherwise', lead(), shown({ fbp: FBP }, { handling: 'Processed' }), 'Browser only'],
    ['an ID on one side', lead(), shown({ fbp: FBP }, { eventId: 'a' }), 'Browser only'],
    ['nothing shown of either', lead(), shown({}), 'Browser only'],
    [
      'a person that is not hashed',
      lead({ fbp: null }),
      shown({ external_id: 'shown' }),
      'Browser only',
    ],
  ] as const)('browser first, %s: %s', (_, event, server, status) => {
    const pairing = pairEvents([event], [server]);
    expect(pairing.browser[0]?.status).toBe(status);
    const isPair = status === 'Deduplicated';
    expect(pairing.server[0]?.status).toBe(isPair ? status : 'Server only');
    expect(pairing.browser[0]?.partner).toBe(isPair ? server : null);
    expect(pairing.server[0]?.partner).toBe(isPair ? event : null);
    if (isPair) expect(pairing.server[0]?.note).toContain('the same browser (fbp) or person');
  });

  test.each([null, 'Processed'] as const)('the server first is a near miss (%s)', (handling) => {
    const event = lead();
    const server = shown({ fbp: FBP }, { seenAt: NOON - 1, handling });
    const pairing = pairEvents([event], [server]);
    const nearMiss = { kind: 'server-first' };
    expect(pairing.browser[0]).toMatchObject({ status: 'Browser only', partner: null, nearMiss });
    expect(pairing.server[0]).toMatchObject({ status: 'Server only', partner: null, nearMiss });
    for (const one of [pairing.browser[0], pairing.server[0]])
      expect(one?.note).toMatch(
        /the server’s came first\..*send the same event ID from both sides/,
      );
  });

  test('of several, the server’s goes with the latest before it', () => {
    const events = [0, 10, 20].map((s) => lead({ timestamp: NOON + s * 1000 }));
    const server = shown({ fbp: FBP }, { seenAt: NOON + 15_000 });
    const pairing = pairEvents(events, [server]);
    expect(pairing.browser.map(({ partner }) => partner !== null)).toEqual([false, true, false]);
    expect(pairing.server[0]?.partner).toBe(events[1]);
  });
});
