import { normalizeLabel } from '@/utils/dom/label-text';
import type { TestEventRow } from '@/utils/pixel/pixel-event';
import { TEST_EVENT_COLUMNS } from '@/utils/sites/events-manager/labels';

type Column = keyof typeof TEST_EVENT_COLUMNS;

const isColumn = (name: string): name is Column => name in TEST_EVENT_COLUMNS;

const ROWS = '[role=row], tr';
const HEADINGS = '[role=columnheader], th';
const CELLS = '[role=cell], [role=gridcell], td';

/** Which column stands where, by its heading; undefined when this is no list of test events. */
function readColumns(table: Element): Map<Column, number> | undefined {
  const headings = Array.from(table.querySelectorAll(HEADINGS), (heading) =>
    normalizeLabel(heading.textContent),
  );
  const columns = new Map<Column, number>();
  for (const [name, labels] of Object.entries(TEST_EVENT_COLUMNS)) {
    const index = headings.findIndex((heading) => labels.some((label) => label === heading));
    if (index >= 0 && isColumn(name)) columns.set(name, index);
  }
  return columns.has('eventName') && columns.has('receivedFrom') ? columns : undefined;
}

function readRow(row: Element, columns: Map<Column, number>) {
  const cells = Array.from(row.querySelectorAll(CELLS));
  const text = (column: Column) => {
    const index = columns.get(column);
    return index === undefined ? '' : (cells[index]?.textContent.trim() ?? '');
  };
  const receivedFrom = text('receivedFrom');
  const handling = text('handling');
  const eventId = text('eventId');
  const eventName = text('eventName');
  if (eventName === '' || (receivedFrom !== 'Browser' && receivedFrom !== 'Server')) return [];
  return [
    {
      eventName,
      // A dash or a word with a space is the list's way to say that there is none.
      eventId: /^[^\s–—-][^\s]*$/.test(eventId) ? eventId : null,
      receivedFrom,
      handling: handling === 'Processed' || handling === 'Deduplicated' ? handling : null,
      shownTime: text('shownTime'),
      parameters: {},
    } as const,
  ];
}

/** The rows of the Test events list that are on the screen, in the list's own order. */
export function readTestEvents(
  document: Document,
  datasetId: string,
  seenAt: number,
): TestEventRow[] {
  const tables = Array.from(document.querySelectorAll('[role=table], [role=grid], table'));
  return tables.flatMap((table) => {
    const columns = readColumns(table);
    if (!columns) return [];
    return Array.from(table.querySelectorAll(ROWS)).flatMap((row) =>
      readRow(row, columns).map((read) => ({ ...read, datasetId, seenAt })),
    );
  });
}
