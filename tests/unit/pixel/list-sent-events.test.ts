import { expect, test } from 'vitest';
import type { SentEvent } from '@/utils/capi/sent-event';
import { matchingKeysOf, readRow } from '@/utils/pixel/findings/server-row';
import { listSentEvents } from '@/utils/pixel/list-sent-events';

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
const [ROW] = listSentEvents([SENT], []);
const LISTED = { ...ROW, seenAt: 9_000_000_000 } as NonNullable<typeof ROW>;

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
  expect(listSentEvents([{ ...SENT, state }], [])).toEqual([]);
});

test('one that Test events lists is not listed twice', () => {
  expect(listSentEvents([SENT], [LISTED])).toEqual([]);
  expect(listSentEvents([SENT], [{ ...LISTED, receivedFrom: 'Browser' }])).toHaveLength(1);
  expect(listSentEvents([SENT], [{ ...LISTED, eventId: 'test-2' }])).toHaveLength(1);
  expect(listSentEvents([SENT], [{ ...LISTED, eventName: 'lead' }])).toHaveLength(1);
});

test('without an ID, only what was listed about then is the same', () => {
  const without = { ...SENT, eventId: null };
  const listed = { ...LISTED, eventId: null };
  expect(listSentEvents([without], [listed])).toHaveLength(1);
  expect(listSentEvents([without], [{ ...listed, seenAt: SENT.at + 5_000 }])).toEqual([]);
});

test('findings about the set-up pass it over', () => {
  const sentBy = { ...SENT, parameters: { 'Sent by': 'Pixel Courier', em: 'hashed' } };
  const keysOf = (rows: ReturnType<typeof listSentEvents>) =>
    rows.map((row) => matchingKeysOf(readRow(row)));
  expect(keysOf(listSentEvents([sentBy], []))).toEqual([[]]);
  expect(keysOf([LISTED])).toEqual([['em']]);
});
