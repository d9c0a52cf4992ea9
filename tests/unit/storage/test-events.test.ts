import { beforeEach, expect, test, vi } from 'vitest';
import type { TestEventRow } from '@/utils/pixel/pixel-event';
import { getTestEvents, mergeTestEvents } from '@/utils/storage/test-events';
import { resetBrowser } from '../fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../fake-browser.ts')).fakeBrowser,
}));

const row = (shownTime: string, changes: Partial<TestEventRow> = {}): TestEventRow => ({
  datasetId: '1029384756102938',
  eventName: 'Lead',
  eventId: null,
  receivedFrom: 'Browser',
  handling: null,
  seenAt: 1,
  shownTime,
  parameters: {},
  ...changes,
});
beforeEach(resetBrowser);

test('grows oldest first, from a list that shows the newest first', async () => {
  await mergeTestEvents([row('12:01'), row('12:00')]);
  await mergeTestEvents([row('12:02'), row('12:01'), row('12:00')]);
  expect((await getTestEvents()).map(({ shownTime }) => shownTime)).toEqual([
    '12:00',
    '12:01',
    '12:02',
  ]);
});

test('brings a row up to date, and keeps when it was first seen', async () => {
  await mergeTestEvents([row('12:00')]);
  await mergeTestEvents([row('12:00', { handling: 'Deduplicated', seenAt: 9 })]);
  expect(await getTestEvents()).toEqual([row('12:00', { handling: 'Deduplicated', seenAt: 1 })]);
});

test('what a row showed while it was open stays known', async () => {
  await mergeTestEvents([row('12:00')]);
  await mergeTestEvents([row('12:00', { parameters: { Email: 'shown' } })]);
  await mergeTestEvents([row('12:00', { parameters: { value: '5' } })]);
  expect((await getTestEvents())[0]?.parameters).toEqual({ Email: 'shown', value: '5' });
});

test('rows that look alike are two when both are shown', async () => {
  await mergeTestEvents([row('12:00')]);
  await mergeTestEvents([row('12:00'), row('12:00')]);
  await mergeTestEvents([row('12:00'), row('12:00')]);
  expect(await getTestEvents()).toHaveLength(2);
});

test('the newest five hundred are kept', async () => {
  const rows = Array.from({ length: 520 }, (_, index) => row(`t${index}`));
  await mergeTestEvents(rows.toReversed());
  const kept = await getTestEvents();
  expect([kept.length, kept[0]?.shownTime, kept.at(-1)?.shownTime]).toEqual([500, 't20', 't519']);
});

test.each(['just now', '2 minutes ago', 'vor 12 Sekunden', '2分前'])(
  'a time that moves on makes no second row: %s',
  async (shownTime) => {
    await mergeTestEvents([row('a minute ago', { eventId: 'a' })]);
    await mergeTestEvents([row(shownTime, { eventId: 'a' })]);
    expect(await getTestEvents()).toEqual([row(shownTime, { eventId: 'a' })]);
    await mergeTestEvents([row('just now', { eventId: 'b' }), row(shownTime, { eventId: 'a' })]);
    expect((await getTestEvents()).map(({ eventId }) => eventId)).toEqual(['a', 'b']);
  },
);

test.each(['12:00:01 PM', '12.00', '12時30分', 'Nov 23, 12:00'])(
  '%s tells rows apart',
  async (time) => {
    await mergeTestEvents([row(time)]);
    await mergeTestEvents([row('12:59'), row(time)]);
    expect(await getTestEvents()).toHaveLength(2);
  },
);
