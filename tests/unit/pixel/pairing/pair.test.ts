import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairEvents, pairInSteps } from '@/utils/pixel/pairing/pair';
import type { PixelEvent, TestEventRow } from '@/utils/pixel/pixel-event';
import { browser, HOUR, NOON, row } from './made-up-pair';

describe('Meta’s rule', () => {
  test('same dataset, event ID and name are a pair, on both sides', () => {
    const event = browser('Lead', 'lead-7781');
    const server = row('Lead', 'lead-7781');
    expect(pairEvents([event], [server])).toEqual({
      browser: [
        {
          event,
          status: 'Deduplicated',
          partner: server,
          note: null,
          nearMiss: null,
          receivedByMeta: null,
        },
      ],
      server: [{ row: server, status: 'Deduplicated', partner: event, note: null, nearMiss: null }],
    });
  });

  test.each([
    ['the name’s case', row('lead', 'a'), 'name-case', /named “lead” instead of “Lead”/],
    ['the name', row('Contact', 'a'), 'name-differs', /named “Contact” instead of “Lead”/],
    ['the ID', row('Lead', 'b'), 'id-differs', /event ID is “b” and this one is “a”/],
    [
      'the dataset',
      row('Lead', 'a', { datasetId: '1234567890123456' }),
      'other-dataset',
      /went to dataset/,
    ],
    ['the time', row('Lead', 'a', { seenAt: NOON + 48 * HOUR + 1 }), 'too-far-apart', /48 hours/],
    ['an ID that is not shown', row('Lead', null), 'id-not-shown', /shows no event ID/],
  ])('no pair, but nearly: %s', (_, server, kind, sentence) => {
    const event = browser('Lead', 'a');
    const pairing = pairEvents([event], [server]);
    expect(pairing.browser[0]).toMatchObject({
      ...{ status: 'Browser only', partner: null, nearMiss: { kind, with: server } },
      note: expect.stringMatching(sentence) as string,
    });
    expect(pairing.server[0]).toMatchObject({
      ...{ status: 'Server only', partner: null, nearMiss: { kind, with: event } },
    });
    expect(pairing.server[0]?.note).toMatch(/\.$/);
  });

  test.each([
    ['none', browser('Lead', null), /has no event ID\. Put the ID “a” into/],
    ['one of Meta’s plugin', browser('Lead', 'ob3_plugin-set_1'), /Meta’s script made up/],
  ])('a browser event with an event ID of its own: %s', (_, event, sentence) => {
    const pairing = pairEvents([event], [row('Lead', 'a')]);
    expect(pairing.browser[0]).toMatchObject({
      status: 'Browser only',
      nearMiss: { kind: 'id-missing' },
    });
    expect(pairing.browser[0]?.note).toMatch(sentence);
    expect(pairing.server[0]?.note).toMatch(sentence);
  });

  test.each([
    ['just within 48 hours', 48 * HOUR, 'Deduplicated'],
    ['the server first', -48 * HOUR, 'Deduplicated'],
    ['a moment later', 48 * HOUR + 1, 'Browser only'],
  ])('%s', (_, distance, status) => {
    const server = row('Lead', 'a', { seenAt: NOON + distance });
    expect(pairEvents([browser('Lead', 'a')], [server]).browser[0]?.status).toBe(status);
  });

  test('of several with one ID, each takes the nearest in time', () => {
    const events = [0, 10, 20].map((hours) =>
      browser('Lead', 'a', { timestamp: NOON + hours * HOUR }),
    );
    const rows = [1, 19].map((hours) => row('Lead', 'a', { seenAt: NOON + hours * HOUR }));
    const pairing = pairEvents(events, rows);
    expect(pairing.browser.map(({ partner }) => rows.findIndex((one) => one === partner))).toEqual([
      0, 0, 1,
    ]);
    expect(pairing.server.map(({ partner }) => events.findIndex((one) => one === partner))).toEqual(
      [0, 2],
    );
  });

  test.each(['Order-7', ' order-7 '])(
    'of several IDs that differ, the near one is shown: %j',
    (id) => {
      const rows = [row('Lead', 'x', { seenAt: NOON }), row('Lead', id, { seenAt: NOON + HOUR })];
      const [judged] = pairEvents([browser('Lead', 'order-7')], rows).browser;
      expect(judged?.nearMiss).toEqual({ kind: 'id-differs', with: rows[1] });
      expect(judged?.note).toContain(`“${id}” and this one is “order-7”`);
    },
  );

  test('a row that has its partner is nobody’s near miss', () => {
    const pairing = pairEvents([browser('Lead', 'a'), browser('Lead', null)], [row('Lead', 'a')]);
    expect(pairing.browser[1]).toMatchObject({
      status: 'Browser only',
      note: null,
      nearMiss: null,
    });
  });

  test('other names have nothing to do with it', () => {
    const pairing = pairEvents([browser('Search', null)], [row('Lead', 'a')]);
    expect(pairing.browser[0]).toMatchObject({ status: 'Browser only', note: null });
    expect(pairing.server[0]).toMatchObject({ status: 'Server only', note: null });
  });
});

describe('Meta’s own word', () => {
  test('a row without an ID that is deduplicated goes with the only event it can belong to', () => {
    const event = browser('Lead', 'a');
    const server = row('Lead', null, { handling: 'Deduplicated' });
    const pairing = pairEvents([event, browser('Search', null)], [server]);
    expect(pairing.browser[0]).toMatchObject({ status: 'Deduplicated', partner: server });
    expect(pairing.browser[0]?.note).toContain('shows no event ID');
    expect(pairing.server[0]).toMatchObject({ status: 'Deduplicated', partner: event });
  });

  test('where it could belong to two, it is believed, but given to neither', () => {
    const server = row('Lead', null, { handling: 'Deduplicated' });
    const pairing = pairEvents([browser('Lead', 'a'), browser('Lead', 'b')], [server]);
    expect(pairing.server[0]).toMatchObject({ status: 'Deduplicated', partner: null });
    expect(pairing.server[0]?.note).toContain('cannot be told');
    expect(pairing.browser.map(({ status }) => status)).toEqual(['Browser only', 'Browser only']);
  });

  test.each([
    [null, 'Processed', 'Server only', 'its own word counts: Processed.'],
    [null, null, 'Server only', 'neither an event ID nor a status'],
    ['a', 'Deduplicated', 'Deduplicated', 'was not seen here'],
  ] as const)('ID %s, word %s', (eventId, handling, status, note) => {
    const [judged] = pairEvents([], [row('Lead', eventId, { handling })]).server;
    expect(judged).toMatchObject({ status, partner: null });
    expect(judged?.note).toContain(note);
  });
});

describe('Meta’s echo of browser events', () => {
  const echo = (name: string, id: string | null, change: Partial<TestEventRow> = {}) =>
    row(name, id, { receivedFrom: 'Browser', ...change });

  test('is not paired, and tells that the event arrived', () => {
    const event = browser('Lead', 'a');
    const own = echo('Lead', 'a');
    const pairing = pairEvents([event], [own]);
    expect(pairing.browser[0]).toMatchObject({
      status: 'Browser only',
      receivedByMeta: own,
      note: null,
    });
    expect(pairing.server[0]).toMatchObject({ status: null, partner: null, note: null });
  });

  test('its word counts where the server event is not listed', () => {
    const own = echo('Lead', 'a', { handling: 'Deduplicated' });
    const pairing = pairEvents([browser('Lead', 'a')], [own]);
    expect(pairing.browser[0]).toMatchObject({ status: 'Deduplicated', partner: null });
    expect(pairing.browser[0]?.note).toContain('not in this list');
  });

  test.each([
    ['Processed', 'Processed', /shows both as Processed/],
    ['Deduplicated', 'Processed', null],
    ['Processed', 'Deduplicated', null],
    [null, 'Processed', null],
  ] as const)('a pair that Meta shows as %s and %s', (onEcho, onServer, note) => {
    const rows = [
      echo('Lead', 'a', { handling: onEcho }),
      row('Lead', 'a', { handling: onServer }),
    ];
    const pairing = pairEvents([browser('Lead', 'a')], rows);
    for (const one of [pairing.browser[0], pairing.server[1]]) {
      expect(one?.status).toBe('Deduplicated');
      if (note === null) expect(one?.note).toBeNull();
      else expect(one?.note).toMatch(note);
    }
  });

  test('without IDs each row stands for one event, the latest before it', () => {
    const events = [0, 10, 20].map((s) =>
      browser('PageView', null, { timestamp: NOON + s * 100_000 }),
    );
    const rows = [echo('PageView', null, { seenAt: NOON + 1_000_500 })];
    const received = pairEvents(events, rows).browser.map(
      ({ receivedByMeta }) => receivedByMeta !== null,
    );
    expect(received).toEqual([false, true, false]);
  });
});

describe('any two lists', () => {
  const name = fc.constantFrom('Lead', 'lead', 'PageView');
  const id = fc.constantFrom(null, 'a', 'b', 'ob3_plugin-set_1');
  const time = fc.integer({ min: -60, max: 60 }).map((hours) => NOON + hours * HOUR);
  const handling = fc.constantFrom('Processed', 'Deduplicated', null);
  const receivedFrom = fc.constantFrom('Browser', 'Server');
  const events = fc.array(
    fc.tuple(name, id, time).map(([n, i, timestamp]) => browser(n, i, { timestamp })),
    { maxLength: 12 },
  );
  const rows = fc.array(
    fc
      .tuple(name, id, time, handling, receivedFrom)
      .map(([n, i, seenAt, word, from]) =>
        row(n, i, { seenAt, handling: word, receivedFrom: from }),
      ),
    { maxLength: 12 },
  );

  test('every entry is answered in order, and a partner by ID keeps Meta’s rule', () => {
    fc.assert(
      fc.property(events, rows, (some, others) => {
        const pairing = pairEvents(some, others);
        expect(pairing.browser.map(({ event }) => event)).toEqual(some);
        expect(pairing.server.map(({ row: one }) => one)).toEqual(others);
        for (const { event, partner, status } of pairing.browser) {
          const matches = others.filter(
            (one) =>
              one.receivedFrom === 'Server' &&
              one.eventId !== null &&
              one.eventId === event.eventId &&
              one.eventName === event.eventName &&
              Math.abs(one.seenAt - event.timestamp) <= 48 * HOUR,
          );
          if (matches.length > 0) {
            expect(status).toBe('Deduplicated');
            expect(matches).toContain(partner);
          } else if (partner) {
            expect(partner).toMatchObject({ eventId: null, handling: 'Deduplicated' });
          }
        }
      }),
      { numRuns: 400, seed: 20261123 },
    );
  });

  test('events that share neither ID nor name with a row change nothing of the others', () => {
    fc.assert(
      fc.property(events, rows, fc.nat(12), (some, others, place) => {
        const strangers = [browser('Purchase', 'order-1'), browser('Search', null)];
        const at = Math.min(place, some.length);
        const mixed = pairEvents([...some.slice(0, at), ...strangers, ...some.slice(at)], others);
        const alone = pairEvents(some, others);
        const isStranger = ({ event }: { event: PixelEvent }) => strangers.includes(event);
        expect(mixed.server).toEqual(alone.server);
        expect(mixed.browser.filter((one) => !isStranger(one))).toEqual(alone.browser);
        for (const { status, note, nearMiss } of mixed.browser.filter(isStranger))
          expect({ status, note, nearMiss }).toEqual({
            ...{ status: 'Browser only', note: null, nearMiss: null },
          });
      }),
      { numRuns: 100, seed: 20261123 },
    );
  });
});

test('many events are paired in steps', () => {
  const many = Array.from({ length: 2_000 }, () => browser('Lead', null));
  expect([...pairInSteps(many, [row('Lead', 'a')])].length).toBeGreaterThan(4);
});
