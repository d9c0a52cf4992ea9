import { expect, test } from 'vitest';
import type { SentEvent } from '@/utils/capi/sent-event';
import { matchingKeysOf, readRow } from '@/utils/pixel/findings/server-row';
import { pairEvents } from '@/utils/pixel/pairing/pair';
import type { TestEventRow } from '@/utils/pixel/pixel-event';
import { withSentEvents } from '@/utils/pixel/pairing/with-sent-events';

const SENT: SentEvent = {
  sendId: 's1',
  clientId: 'a',
  datasetId: '1029384756102938',
  testCode: 'TEST48151',
  eventName: 'Lead',
  eventId: 'test-1',
  at: 1_000_000,
  state: 'received',
  text: 'Meta received Lead.',
  metaText: '',
  traceId: null,
  error: null,
  parameters: { em: 'hashed' },
};
const [ROW] = withSentEvents([], [SENT]);
const LISTED = { ...ROW, seenAt: 9_000_000_000, parameters: {} } as NonNullable<typeof ROW>;

test('a test event that Meta received is a server event', () => {
  expect(ROW).toMatchObject({
    receivedFrom: 'Server',
    eventName: 'Lead',
    eventId: 'test-1',
    seenAt: 1_000_000,
    parameters: { em: 'hashed' },
  });
});

test.each(['sending', 'refused', 'unknown'] as const)('one that is %s is none', (state) => {
  expect(withSentEvents([], [{ ...SENT, state }])).toEqual([]);
});

test('one that Test events lists is one row, and what we know of it is known there', () => {
  const shown = { ...LISTED, parameters: { em: 'shown', value: '5' } };
  expect(withSentEvents([shown], [SENT])).toEqual([shown]);
  expect(withSentEvents([LISTED], [SENT])).toEqual([{ ...LISTED, parameters: { em: 'hashed' } }]);
  const other = (change: Partial<typeof LISTED>) =>
    withSentEvents([{ ...LISTED, ...change }], [SENT]);
  expect(other({ receivedFrom: 'Browser' })).toHaveLength(2);
  expect(other({ eventId: 'test-2' })).toHaveLength(2);
  expect(other({ eventName: 'lead' })).toHaveLength(2);
});

test('without an ID, only what was listed about then is the same', () => {
  const without = { ...SENT, eventId: null };
  const listed = { ...LISTED, eventId: null };
  expect(withSentEvents([listed], [without])).toHaveLength(2);
  expect(withSentEvents([{ ...listed, seenAt: SENT.at + 5_000 }], [without])).toHaveLength(1);
});

test('findings about the set-up pass it over, listed or not', () => {
  const sentBy = { ...SENT, parameters: { 'Sent by': 'Pixel Courier', em: 'hashed' } };
  const keysOf = (rows: TestEventRow[]) => rows.map((row) => matchingKeysOf(readRow(row)));
  const listed = { ...LISTED, parameters: { em: 'shown' } };
  expect(keysOf(withSentEvents([], [sentBy]))).toEqual([[]]);
  expect(keysOf(withSentEvents([listed], [sentBy]))).toEqual([[]]);
  expect(keysOf([listed])).toEqual([['em']]);
});

test('it pairs with the browser event of its name and ID', () => {
  const browser = {
    ...{ pixelId: SENT.datasetId, eventName: 'Lead', eventId: 'test-1' },
    ...{ eventIdSource: 'site' as const, timestamp: SENT.at + 2_000 },
  };
  const pairing = pairEvents([browser], withSentEvents([], [SENT]));
  expect(pairing.browser).toMatchObject([{ status: 'Deduplicated' }]);
  expect(pairing.server).toMatchObject([{ status: 'Deduplicated', partner: browser }]);
});
