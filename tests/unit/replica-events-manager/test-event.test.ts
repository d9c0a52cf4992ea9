import { expect, test } from 'vitest';
import { summariseActivity } from '../../replica/events-manager/event-activity.ts';
import { isListed, viewTestEvent } from '../../replica/events-manager/test-event.ts';
import { makeWorld } from '../../replica/seed.ts';
import { findDataset, type ReceivedEvent } from '../../replica/world.ts';

const ID = '1029384756102938';

function received(part: Partial<ReceivedEvent>): ReceivedEvent {
  return {
    serial: 1,
    receivedFrom: 'Server',
    datasetId: ID,
    eventName: 'Lead',
    eventId: 'lead-1',
    sourceUrl: null,
    receivedAt: 1000,
    deduplicated: false,
    testCode: null,
    parameters: {},
    ...part,
  };
}

test.each<[string, Partial<ReceivedEvent>, boolean, boolean]>([
  ['from the browser', { receivedFrom: 'Browser' }, false, true],
  ['with the test code', { testCode: 'TEST48151' }, false, true],
  ['with the code of another dataset', { testCode: 'TEST62342' }, true, false],
  ['without a code, where that is hidden', {}, false, false],
  ['without a code, where that is listed', {}, true, true],
  ['of another dataset', { receivedFrom: 'Browser', datasetId: '2203948576201134' }, true, false],
])('an event %s', (_, part, listsServerEventsWithoutCode, listed) => {
  const world = { ...makeWorld(), listsServerEventsWithoutCode };
  const dataset = findDataset(world, ID);
  expect(dataset && isListed(received(part), dataset, world)).toBe(listed);
});

test('a row shows how the event was handled, and no external_id', () => {
  const parameters = { 'user_data.external_id': 'a1', action_source: 'website' };
  const row = viewTestEvent(received({ deduplicated: true, parameters }));
  expect(row.handling).toBe('deduplicated');
  expect(row.parameters).toEqual({ action_source: 'website' });
});

test('activity is summed up by name, the latest first', () => {
  const events = [
    received({ eventName: 'PageView', receivedFrom: 'Browser' }),
    received({ receivedFrom: 'Browser', receivedAt: 2000 }),
    received({ receivedAt: 3000, deduplicated: true }),
    received({ datasetId: '2203948576201134', receivedAt: 9000 }),
  ];
  expect(summariseActivity(events, ID)).toEqual([
    { eventName: 'Lead', fromBrowser: 1, fromServer: 1, deduplicated: 1, lastReceivedAt: 3000 },
    { eventName: 'PageView', fromBrowser: 1, fromServer: 0, deduplicated: 0, lastReceivedAt: 1000 },
  ]);
});
