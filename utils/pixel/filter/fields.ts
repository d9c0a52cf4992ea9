import type { PanelRow } from '@/utils/pixel/rows/panel-row';

/** One thing that a filter can ask by name. */
export interface TextField {
  kind: 'text';
  /** What a row says there; null for nothing. */
  read: (row: PanelRow) => string | null;
}
export interface ListField {
  kind: 'list';
  read: (row: PanelRow) => readonly string[];
}
export interface NumberField {
  kind: 'number';
  read: (row: PanelRow) => number | null;
}
export type FilterField = (TextField | ListField | NumberField) & {
  /** In a few words, for the completion. */
  about: string;
  /** Other ways to write its name. */
  also: readonly string[];
};

/** Words for matching keys that people know better than Meta's two letters. */
const HAS_ALSO: Record<string, string> = {
  email: 'em',
  phone: 'ph',
  firstname: 'fn',
  lastname: 'ln',
  id: 'eid',
  eventid: 'eid',
};

/** What a row has, in the words of `has:`. */
function possessions(row: PanelRow): readonly string[] {
  const words = [...row.has];
  if (row.findings.length > 0) words.push('finding');
  if (row.partner !== null) words.push('pair');
  if (row.miss !== null) words.push('near-miss');
  if (row.pageUrl !== null) words.push('page');
  return words;
}

/** Finding IDs and severities of a row. */
function findingWords(row: PanelRow): readonly string[] {
  return row.findings.flatMap(({ id, severity }) => [id, severity]);
}

/** The ways it was seen. */
function seenBy(row: PanelRow): readonly string[] {
  return row.sources;
}

/** The keys of the filter language. */
export const FILTER_FIELDS: ReadonlyMap<string, FilterField> = new Map<string, FilterField>([
  ['ev', text('event name', ['event', 'name'], (row) => row.eventName)],
  ['id', text('event ID', ['eid'], (row) => row.eventId)],
  ['page', text('address of the page', ['url'], (row) => row.pageUrl)],
  ['pixel', text('pixel or dataset ID', ['dataset'], (row) => row.pixelId)],
  ['source', text('browser or server', ['from'], (row) => row.source)],
  ['seen', { kind: 'list', about: 'DevTools, watch, calls …', also: ['by'], read: seenBy }],
  [
    'status',
    text('deduplicated, browser-only …', ['is'], (row) => row.status.replaceAll(/[ ,]+/g, '-')),
  ],
  ['kind', text('standard, custom, automatic', ['type'], (row) => row.eventKind)],
  ['via', text('how it was sent', ['transport'], (row) => row.transport)],
  ['has', { kind: 'list', about: 'something it carries', also: [], read: possessions }],
  [
    'finding',
    { kind: 'list', about: 'ID or severity of a finding', also: ['findings'], read: findingWords },
  ],
  ['value', { kind: 'number', about: 'its value', also: [], read: (row) => row.value }],
]);

function text(about: string, also: string[], read: TextField['read']): FilterField {
  return { kind: 'text', about, also, read };
}

const BY_NAME = new Map(
  [...FILTER_FIELDS].flatMap(([name, field]) =>
    [name, ...field.also].map((one) => [one, { name, field }] as const),
  ),
);

/** The field of that name, in any of its spellings and cases. */
export function findField(name: string) {
  return BY_NAME.get(name.toLowerCase());
}

/** The word of `has:` that a person may have meant. */
export function plainPossession(word: string): string {
  return HAS_ALSO[word.toLowerCase().replaceAll(/[ _-]/g, '')] ?? word.toLowerCase();
}
