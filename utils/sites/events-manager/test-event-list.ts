import { fitName, readName, toNameSet } from '@/utils/dom/locate/name-match';
import type { TestEventRow } from '@/utils/pixel/pixel-event';
import { keepParameters } from '@/utils/pixel/shown-parameters';
import { namesOf } from '@/utils/sites/events-manager/fields';

const COLUMNS = {
  eventName: toNameSet(namesOf('columnEvent').names),
  receivedFrom: toNameSet(namesOf('columnReceivedFrom').names),
  handling: toNameSet(namesOf('columnStatus').names),
  eventId: toNameSet(namesOf('columnEventId').names),
  shownTime: toNameSet(namesOf('columnTime').names),
};
type Column = keyof typeof COLUMNS;

/** Which column stands where, and the headings of those that are known by no name. */
interface Columns {
  columns: Map<Column, number>;
  others: [heading: string, index: number][];
}

const SOURCES = {
  Browser: toNameSet(namesOf('browser').names),
  Server: toNameSet(namesOf('server').names),
};
const HANDLINGS = {
  Processed: toNameSet(namesOf('processed').names),
  Deduplicated: toNameSet(namesOf('deduplicated').names),
};

const ROWS = '[role=row], tr';
const HEADINGS = '[role=columnheader], th';
const CELLS = '[role=cell], [role=gridcell], td';

const isExact = (text: string, names: ReturnType<typeof toNameSet>) =>
  fitName(readName(text), names) >= 0.95;

/** Which of these words a text is, in whatever language; null when it is none of them. */
function readWord<W extends string>(
  text: string,
  words: Record<W, ReturnType<typeof toNameSet>>,
): W | null {
  const all = Object.keys(words) as W[];
  return all.find((word) => isExact(text, words[word])) ?? null;
}

/** Which column stands where, by its heading; undefined when this is no list of test events. */
function readColumns(table: Element): Columns | undefined {
  const headings = Array.from(table.querySelectorAll(HEADINGS), ({ textContent }) => textContent);
  const columns = new Map<Column, number>();
  for (const name of Object.keys(COLUMNS) as Column[]) {
    const index = headings.findIndex((heading) => isExact(heading, COLUMNS[name]));
    if (index >= 0) columns.set(name, index);
  }
  if (!columns.has('eventName') || !columns.has('receivedFrom')) return undefined;
  const known = [...columns.values()];
  const others = headings.flatMap((heading, index): Columns['others'] =>
    known.includes(index) || heading.trim() === '' ? [] : [[heading.trim(), index]],
  );
  return { columns, others };
}

function readRow(row: Element, { columns, others }: Columns) {
  const cells = Array.from(row.querySelectorAll(CELLS));
  const text = (column: Column) => {
    const index = columns.get(column);
    return index === undefined ? '' : (cells[index]?.textContent.trim() ?? '');
  };
  const receivedFrom = readWord(text('receivedFrom'), SOURCES);
  const eventId = text('eventId');
  const eventName = text('eventName');
  if (eventName === '' || receivedFrom === null) return [];
  const shown = others.map(([heading, index]): [string, string] => [
    heading,
    cells[index]?.textContent.trim() ?? '',
  ]);
  return [
    {
      eventName,
      // A dash or a word with a space is the list's way to say that there is none.
      eventId: /^[^\s–—-]\S*$/.test(eventId) ? eventId : null,
      receivedFrom,
      handling: readWord(text('handling'), HANDLINGS),
      shownTime: text('shownTime'),
      parameters: keepParameters(shown),
    },
  ];
}

/** What a row that was opened shows under it, by its labels; none in a row of another kind. */
function readOpened(row: Element): Record<string, string> {
  const pairs = Array.from(row.querySelectorAll('dt'), (label): [string, string] => {
    const value = label.nextElementSibling;
    return [label.textContent.trim(), value?.matches('dd') ? value.textContent.trim() : ''];
  });
  return keepParameters(pairs);
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
    const rows: TestEventRow[] = [];
    for (const row of table.querySelectorAll(ROWS)) {
      const [read] = readRow(row, columns);
      const last = rows.at(-1);
      if (read !== undefined) rows.push({ ...read, datasetId, seenAt });
      else if (last !== undefined) Object.assign(last.parameters, readOpened(row));
    }
    return rows;
  });
}
