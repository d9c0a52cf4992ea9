import { expect, test } from 'vitest';
import { chooseClient } from '@/utils/client/choose-client';
import { HERE, THERE } from '../messaging/made-up-senders.ts';
import { makeClient } from './make-client.ts';

const bright = makeClient('bright', { location: HERE });
const other = makeClient('other', { datasetId: '2203948576201134' });
const same = makeClient('same', { location: THERE });
const choose = (
  tab: { locationId?: string; datasetId?: string },
  selectedId: string | null = 'other',
  list = [bright, other, same],
) => {
  const chosen = chooseClient(
    { list, selectedId },
    { locationId: tab.locationId ?? null, datasetId: tab.datasetId ?? null },
  );
  return chosen && [chosen.client.id, chosen.chosenBy];
};

test('the tab’s location decides before what the person chose', () => {
  expect(choose({ locationId: HERE })).toEqual(['bright', 'location']);
  expect(choose({ locationId: THERE })).toEqual(['same', 'location']);
});

test('the tab’s dataset decides before what the person chose', () => {
  expect(choose({ datasetId: '2203948576201134' }, 'bright')).toEqual(['other', 'dataset']);
});

test('of two clients with the tab’s dataset the chosen one counts, else the first', () => {
  expect(choose({ datasetId: '1029384756102938' }, 'same')).toEqual(['same', 'dataset']);
  expect(choose({ datasetId: '1029384756102938' }, 'other')).toEqual(['bright', 'dataset']);
});

test('elsewhere it is the person’s choice, and none without one', () => {
  expect(choose({ locationId: 'x'.repeat(20) })).toEqual(['other', 'hand']);
  expect(choose({ datasetId: '9'.repeat(15) })).toEqual(['other', 'hand']);
  expect(choose({}, null)).toBeUndefined();
  expect(choose({}, 'gone')).toBeUndefined();
  expect(choose({ locationId: HERE }, 'gone', [])).toBeUndefined();
});
