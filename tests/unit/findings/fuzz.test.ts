import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeRequest } from '@/utils/pixel/decode';
import { RULES } from '@/utils/pixel/findings';
import { findEventFindings, findFindings } from '@/utils/pixel/findings/find-findings';
import type { Finding } from '@/utils/pixel/findings/finding';
import type { TestEventRow } from '@/utils/pixel/pixel-event';

const NAMES = [
  'id ev dl rl if it ts ec eid fbp fbc o v a dpo dpoco dpost rks up_url rqm es tm noscript',
  'cd[value] cd[currency] cd[contents] cd[content_ids] cd[content_type] cd[num_items]',
  'cd[order_id] cd[eventID] cd[event_id] cd[email] cd[__proto__] cd[constructor] cd[predicted_ltv]',
  'ud[em] ud[ph] ud[external_id] ud[fbp] cud[em] cud[ph] cud[external_id] udff[em] test_event_code',
].flatMap((line) => line.split(' '));

const VALUES = [
  ...[
    '',
    'PageView',
    'Lead',
    'Purchase',
    'Purchse',
    'lead',
    'SubscribedButtonClick',
    'constructor',
  ],
  ...['1029384756102938', '7', '-1', '1e308', 'NaN', 'undefined', '{{contact.id}}', '__proto__'],
  ...['12,50', '$10', '1.299,00', '€', 'dollars', 'usd', '[{"id":1}]', '[null]', '{"a":{}}', '[[['],
  ...['https://a.example/?email=a@b.co', 'http://localhost', 'https://', 'about:blank', 'data:,x'],
  ...['fb.1.1794999990000.IwAR0abc', 'fb.1.17.x', 'fb.1.9999999999999999.y', 'automatic', 'true'],
  ...[
    '1795000000000',
    '1795000000',
    'LDU',
    '1',
    '####',
    '^*@*.*',
    '2.9.94',
    '…'.repeat(70),
    '\uD800',
  ],
];
const value = fc.oneof(fc.constantFrom(...VALUES), fc.string({ unit: 'binary', maxLength: 30 }));
const parameter = fc.tuple(fc.constantFrom(...NAMES), value);

const request = fc
  .record({
    parameters: fc.array(parameter, { maxLength: 25 }),
    isWhole: fc.boolean(),
    startedAt: fc.constantFrom(0, 1_795_000_000_000, Number.MAX_SAFE_INTEGER),
    status: fc.constantFrom(null, 0, 200, 404),
    error: fc.constantFrom(null, '', 'net::ERR_ABORTED', 'csp'),
  })
  .map(({ parameters, isWhole, ...rest }) => {
    const start: [string, string][] = isWhole
      ? [
          ['id', '1029384756102938'],
          ['ev', 'Lead'],
        ]
      : [];
    const query = new URLSearchParams([...start, ...parameters]).toString();
    const url = `https://www.facebook.com/tr/?${query}`;
    return { method: 'GET', url, body: null, contentType: null, ...rest };
  });

const row: fc.Arbitrary<TestEventRow> = fc.record({
  datasetId: fc.constantFrom('1029384756102938', '7'),
  eventName: value,
  eventId: fc.option(value),
  receivedFrom: fc.constantFrom('Browser', 'Server'),
  handling: fc.constantFrom(null, 'Processed', 'Deduplicated'),
  seenAt: fc.constantFrom(0, 1_795_000_000_000, 1.8e300),
  shownTime: value,
  parameters: fc.dictionary(fc.oneof(value, fc.constantFrom('Email', 'Value', 'fbc')), value),
});

/** The machine may be busy with other tests. */
const LIMIT = 60_000;

const known = new Map(RULES.map(({ id, severity }) => [id, severity]));

function expectWhole(finding: Finding): void {
  const { id, severity, message } = finding;
  const isWhole = known.get(id) === severity && /\S/.test(message) && message.length < 700;
  expect(isWhole, `${id} ${severity} ${message}`).toBe(true);
}

test(
  'no session makes a rule throw, and every finding is whole',
  () => {
    fc.assert(
      fc.property(
        fc.array(request, { maxLength: 8 }),
        fc.array(row, { maxLength: 5 }),
        (all, rows) => {
          const decoded = all.flatMap(decodeRequest);
          findFindings({ decoded, testEvents: rows }).forEach(expectWhole);
          for (const one of decoded)
            if (one.kind === 'event') findEventFindings(one).forEach(expectWhole);
        },
      ),
      { numRuns: 600, seed: 20261123 },
    );
  },
  LIMIT,
);

test(
  'each event of a session is told what it is told alone',
  () => {
    fc.assert(
      fc.property(fc.array(request, { maxLength: 6 }), (all) => {
        const decoded = all.flatMap(decodeRequest);
        const findings = findFindings({ decoded }).filter(({ scope }) => scope === 'event');
        for (const one of decoded) {
          if (one.kind !== 'event') continue;
          const together = findings.filter(({ events }) => events.includes(one.event));
          const text = ({ id, message }: Finding) => `${id} ${message}`;
          expect(together.map(text).sort()).toEqual(findEventFindings(one).map(text).sort());
        }
      }),
      { numRuns: 200, seed: 20261123 },
    );
  },
  LIMIT,
);

test(
  'what a page writes cannot make a rule slow',
  () => {
    const long = ['a@', 'a.', '1,', '{{', '%40', 'EAA', '0', 'é', '[{'].flatMap((piece) =>
      ['cd[value]', 'cd[note]', 'dl', 'fbc', 'eid', 'cud[em]', 'cud[ph]'].map(
        (name) => [name, piece.repeat(20_000)] as const,
      ),
    );
    for (const [name, text] of long) {
      const query = new URLSearchParams([
        ['id', '1029384756102938'],
        ['ev', 'Lead'],
        ['ud[em]', 'x'],
        ['ud[ph]', 'x'],
        [name, text],
      ]);
      const url = 'https://www.facebook.com/tr/';
      const type = 'application/x-www-form-urlencoded';
      const [decoded] = decodeRequest({
        ...{ method: 'POST', url, body: query.toString(), contentType: type },
        ...{ startedAt: 0, status: 200, error: null },
      });
      if (decoded?.kind !== 'event') throw new Error('The event cannot be decoded.');
      expect(findEventFindings(decoded).length).toBeLessThan(20);
    }
  },
  LIMIT,
);
