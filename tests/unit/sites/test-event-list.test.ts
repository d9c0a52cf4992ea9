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

test.each([
  ['lead 7781 a', 'lead 7781 a'],
  ['-17', '-17'],
  ['–', null],
  ['--', null],
  ['', null],
  ['Not available', null],
])('an event ID of %j is %j', (shown, eventId) => {
  show(head('Event', 'Received from', 'Event ID'), cells('Lead', 'Server', shown));
  expect(read()).toMatchObject([{ eventId }]);
});

test('a row whose first cell is its heading is read, and a table in a grid once', () => {
  const rows = ['1', '2'].map(
    (id) => `<tr><th scope="row">Lead</th><td>Server</td><td>id-${id}</td></tr>`,
  );
  document.body.innerHTML = `<div role="grid"><table>
    <thead><tr><th>Event</th><th>Received from</th><th>Event ID</th></tr></thead>
    <tbody>${rows.join('')}</tbody></table></div>`;
  expect(read().map(({ eventName, eventId }) => [eventName, eventId])).toEqual([
    ['Lead', 'id-1'],
    ['Lead', 'id-2'],
  ]);
});

test('in another language, what is personal is known by its label, and never kept as it is', () => {
  show(
    head('Event', 'Empfangen von'),
    cells('Lead', 'Server'),
    opened(
      ['Telefonnummer', '0171 2345678'],
      ['Vorname', 'Anna'],
      ['E-Mail-Adresse', HASH],
      ['Irgendwas', 'anna@example.com'],
      ['Sonst', '+49 171 2345678'],
      ['Wert', '12.50'],
    ),
  );
  expect(read()[0]?.parameters).toEqual({
    ...{ ph: 'shown', fn: 'shown', em: HASH, Irgendwas: 'shown', Sonst: 'shown', value: '12.50' },
  });
});
