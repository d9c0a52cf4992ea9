// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { readTestEvents } from '@/utils/sites/events-manager/test-event-list';

const HASH = '62a14e44f765419d10fea99367361a727c12365e2520f32218d505ed9aa0f62f';
const DATASET = '1029384756102938';

const read = () => readTestEvents(document, DATASET, 5);
const cells = (...texts: string[]) =>
  `<div role="row">${texts.map((text) => `<div role="cell">${text}</div>`).join('')}</div>`;
const head = (...texts: string[]) =>
  `<div role="row">${texts.map((text) => `<div role="columnheader">${text}</div>`).join('')}</div>`;
const opened = (...pairs: [string, string][]) =>
  `<div role="row"><div role="cell"><dl>${pairs
    .map(([label, value]) => `<div><dt>${label}</dt><dd>${value}</dd></div>`)
    .join('')}</dl></div></div>`;
const show = (...rows: string[]) =>
  (document.body.innerHTML = `<div role="table">${rows.join('')}</div>`);

beforeEach(() => (document.body.innerHTML = ''));

test('a row that was opened has its parameters: of personal ones a hash, or that they are shown', () => {
  show(
    head('Event', 'Received from', 'Status', 'Event ID', 'Time'),
    cells('Lead', 'Server', 'Deduplicated', 'lead-1', '12:00:11'),
    opened(['Value', '1000'], ['Email', HASH], ['Phone number', '16505551212'], ['Empty', '']),
    cells('PageView', 'Browser', 'Processed', '–', '12:00:01'),
  );
  expect(read()).toEqual([
    {
      ...{ datasetId: DATASET, seenAt: 5, eventName: 'Lead', receivedFrom: 'Server' },
      ...{ handling: 'Deduplicated', eventId: 'lead-1', shownTime: '12:00:11' },
      parameters: { Value: '1000', Email: HASH, 'Phone number': 'shown' },
    },
    expect.objectContaining({ eventName: 'PageView', eventId: null, parameters: {} }),
  ]);
});

test('a column that is known by no name is a parameter', () => {
  show(
    head('Event', 'Received from', 'Value', ''),
    cells('Lead', 'Server', '12.50', '⋯'),
    cells('Contact', 'Server', '–', '⋯'),
  );
  expect(read().map(({ parameters }) => parameters)).toEqual([{ Value: '12.50' }, {}]);
});

test('what a page makes up without end is bounded', () => {
  const many = Array.from({ length: 200 }, (_, index): [string, string] => [
    `${index} ${'n'.repeat(300)}`,
    'v'.repeat(9_000),
  ]);
  show(head('Event', 'Received from'), cells('Lead', 'Server'), opened(...many));
  const [row] = read();
  const entries = Object.entries(row?.parameters ?? {});
  expect(entries).toHaveLength(60);
  expect(Math.max(...entries.map((pair) => pair.join('').length))).toBeLessThanOrEqual(600);
});

test('another table on the page is none of ours', () => {
  show(head('Campaign', 'Received from'), cells('Lead', 'Server'));
  expect(read()).toEqual([]);
});
