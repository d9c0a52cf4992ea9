import { expect, test } from 'vitest';
import { OURSELVES, SENT_BY } from '@/utils/capi/sent-event';
import { lastArrivals } from '@/utils/pixel/last-arrivals';
import type { TestEventRow } from '@/utils/pixel/pixel-event';

const OWN = '1029384756102938';

function row(
  seenAt: number,
  receivedFrom: TestEventRow['receivedFrom'],
  handling: TestEventRow['handling'] = null,
  datasetId = OWN,
): TestEventRow {
  return {
    ...{ datasetId, eventName: 'Lead', eventId: null, receivedFrom, handling, seenAt },
    shownTime: '12:00:01',
    parameters: {},
  };
}

test('nothing that was seen is nothing that arrived', () => {
  expect(lastArrivals([], OWN)).toEqual({ browser: null, server: null, deduplicated: null });
});

test('the latest of each counts, in whatever order the rows stand', () => {
  const rows = [
    row(30, 'Browser'),
    row(50, 'Server', 'Processed'),
    row(10, 'Browser', 'Processed'),
    row(40, 'Server', 'Deduplicated'),
  ];
  expect(lastArrivals(rows, OWN)).toEqual({ browser: 30, server: 50, deduplicated: 40 });
});

test('a test event that we sent ourselves says nothing of the set-up', () => {
  const parameters = { [SENT_BY]: OURSELVES };
  const rows = [{ ...row(30, 'Server', 'Deduplicated'), parameters }, row(20, 'Browser')];
  expect(lastArrivals(rows, OWN)).toEqual({ browser: 20, server: null, deduplicated: null });
});

test('another dataset’s events say nothing of this one', () => {
  const rows = [row(30, 'Browser', 'Deduplicated', '555000111222333'), row(20, 'Server')];
  expect(lastArrivals(rows, OWN)).toEqual({ browser: null, server: 20, deduplicated: null });
});
