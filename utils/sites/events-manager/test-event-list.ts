import { fitName, readName, toNameSet } from '@/utils/dom/locate/name-match';
import type { TestEventRow } from '@/utils/pixel/pixel-event';
import { matchingKeyOf } from '@/utils/pixel/findings/server-row';
import { keepParameters } from '@/utils/pixel/shown-parameters';
import { namesOf } from '@/utils/sites/events-manager/fields';
import { nameSets } from '@/utils/sites/events-manager/wizard/best-match';

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
/** The first cell of a row may be its heading. */
const CELLS = '[role=cell], [role=gridcell], [role=rowheader], td, th';

/** Parameters by Meta's keys: in other languages than English their labels are told by these names. */
const PARAMETERS = nameSets(
  [
    ...(['clientIpAddress', 'clientUserAgent', 'email', 'phone', 'firstName', 'lastName'] as const),
    ...(['city', 'country', 'externalId', 'clickId', 'browserId', 'value', 'currency'] as const),
    ...(['eventTime', 'eventSourceUrl', 'actionSource'] as const),
  ],
  (key) => key,
);
const KEYS: Record<string, string> = {
  ...{ clientIpAddress: 'client_ip_address', clientUserAgent: 'client_user_agent', email: 'em' },
  ...{ phone: 'ph', firstName: 'fn', lastName: 'ln', city: 'ct', externalId: 'external_id' },
  ...{ clickId: 'fbc', browserId: 'fbp', eventTime: 'event_time' },
  ...{ eventSourceUrl: 'event_source_url', actionSource: 'action_source' },
};

const isExact = (text: string, names: ReturnType<typeof toNameSet>) =>
  fitName(readName(text), names) >= 0.95;

/** The label where it says which parameter it is; the key where a language of ours has to tell. */
function nameParameter(label: string): string {
  if (matchingKeyOf(label) !== undefined) return label;
  const known = Array.from(PARAMETERS).find(([, names]) => isExact(label, names))?.[0];
  return known === undefined ? label : (KEYS[known] ?? known);
}

/**
 * The ID of a cell; null for a dash, or words without a digit, which are the list's way to say that
 * there is none.
 */
function readEventId(text: string): string | null {
  const isNone = !/[^\s–—-]/.test(text) || (/\s/.test(text) && !/\d/.test(text));
  return isNone ? null : text;
}

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
  const eventName = text('eventName');
  if (eventName === '' || receivedFrom === null) return [];
  const shown = others.map(([heading, index]): [string, string] => [
    nameParameter(heading),
    cells[index]?.textContent.trim() ?? '',
  ]);
  return [
    {
      eventName,
      eventId: readEventId(text('eventId')),
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
    return [
      nameParameter(label.textContent.trim()),
      value?.matches('dd') ? value.textContent.trim() : '',
    ];
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
  const done = new Set<Element>();
  return tables.flatMap((table) => {
    const columns = readColumns(table);
    if (!columns) return [];
    const rows: TestEventRow[] = [];
    for (const row of table.querySelectorAll(ROWS)) {
      // A grid around a table has the same rows as the table in it.
      if (done.has(row)) continue;
      done.add(row);
      const [read] = readRow(row, columns);
      const last = rows.at(-1);
      if (read !== undefined) rows.push({ ...read, datasetId, seenAt });
      else if (last !== undefined) Object.assign(last.parameters, readOpened(row));
    }
    return rows;
  });
}
