import { RULES } from '@/utils/pixel/findings/index';
import type { Severity } from '@/utils/pixel/findings/rule';
import { plainWord } from '@/utils/pixel/filter/plain-word';
import type { EventKind, Transport } from '@/utils/pixel/pixel-event';
import { ROW_SOURCES, type RowSource } from '@/utils/pixel/rows/event-feed';
import { SOURCE_WORDS } from '@/utils/pixel/rows/source-words';
import type { PanelRow, RowStatus, SharedFacts } from '@/utils/pixel/rows/panel-row';

/** What a row says there; null for nothing. */
type ReadText<R> = (row: R) => string | null;

/** One thing that a filter can ask by name. */
export type TextField =
  | { kind: 'text'; shared: false; read: ReadText<PanelRow> }
  /** Rows that share their facts say the same. */
  | { kind: 'text'; shared: true; read: ReadText<SharedFacts> };
export interface ListField {
  kind: 'list';
  /** What all say that share their facts. */
  readShared: (facts: SharedFacts) => readonly string[];
  /** What a row says beside them. */
  read: (row: PanelRow) => readonly string[];
  /** Whether `read` says this word; asked of every row at each key that is typed. */
  says: (row: PanelRow, word: string) => boolean;
  /** All that `read` can ever say; null when that is not known. */
  words: readonly string[] | null;
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
  /** All that it can be, where that is a fixed few: asked for in any spelling. */
  among: readonly string[] | null;
};

/** Words for matching keys that people know better than Meta's two letters. */
const HAS_ALSO: Record<string, string> = {
  email: 'em',
  phone: 'ph',
  firstname: 'fn',
  lastname: 'ln',
  phonenumber: 'ph',
  emailaddress: 'em',
  externalid: 'external_id',
  clickid: 'fbc',
  browserid: 'fbp',
  id: 'eid',
  eventid: 'eid',
  findings: 'finding',
};

/** States as a filter writes them: without spaces. */
const STATUS_WORDS: Record<RowStatus, string> = {
  Deduplicated: 'Deduplicated',
  'Browser only': 'Browser-only',
  'Server only': 'Server-only',
  Undecoded: 'Undecoded',
  Blocked: 'Blocked',
  'Called, never sent': 'Called-never-sent',
  Warning: 'Warning',
};

const KINDS: EventKind[] = ['standard', 'custom', 'automatic'];
const TRANSPORTS: Transport[] = [
  'image',
  'form-post',
  'beacon',
  'fetch',
  'noscript',
  'privacy-sandbox',
  'unknown',
];

const NONE: readonly never[] = [];

const POSSESSIONS = ['finding', 'pair', 'near-miss'] as const;

/** What a row has by others, in the words of `has:`. */
function possessions({ findings, partner, miss }: PanelRow): readonly string[] {
  if (findings.length === 0 && partner === null && miss === null) return NONE;
  const words: (typeof POSSESSIONS)[number][] = [];
  if (findings.length > 0) words.push('finding');
  if (partner !== null) words.push('pair');
  if (miss !== null) words.push('near-miss');
  return words;
}

/** What it has by itself, and that there is no more than these two. */
const SHARED_POSSESSIONS = {
  readShared: ({ has, pageUrl }: SharedFacts) => (pageUrl === null ? has : [...has, 'page']),
  words: POSSESSIONS,
};

/** Finding IDs and severities of a row. */
function findingWords({ findings }: PanelRow): readonly string[] {
  return findings.length === 0 ? NONE : findings.flatMap(({ id, severity }) => [id, severity]);
}

const RULE_IDS: ReadonlySet<string> = new Set(RULES.map(({ id }) => id));
const SEVERITIES: Record<string, Severity> = {
  error: 'error',
  errors: 'error',
  warning: 'warning',
  warnings: 'warning',
  info: 'info',
  // The panel's own word for it.
  note: 'info',
  notes: 'info',
};

/** A severity, a whole ID, or a part of one. */
function saysFinding({ findings }: PanelRow, word: string): boolean {
  const severityAsked = SEVERITIES[word];
  const isWhole = severityAsked !== undefined || RULE_IDS.has(word);
  // Written out: with 100,000 rows a list made for each is what takes the time.
  for (const { id, severity } of findings)
    if (id === word || severity === severityAsked || (!isWhole && id.includes(word))) return true;
  return false;
}

/** The ways it was seen. */
function seenBy(row: PanelRow): readonly string[] {
  return row.sources;
}

/** Every way by its name here and by the panel's. */
const SEEN_WORDS = Object.fromEntries(
  ROW_SOURCES.map((source) => [source, [source, plainWord(SOURCE_WORDS[source])]]),
) as Record<RowSource, string[]>;

function saysSeen({ sources }: PanelRow, word: string): boolean {
  return sources.some((source) => SEEN_WORDS[source].some((one) => one.includes(word)));
}

/** The keys of the filter language. */
export const FILTER_FIELDS: ReadonlyMap<string, FilterField> = new Map<string, FilterField>([
  ['ev', shared('event name', ['event', 'name', 'event_name'], (row) => row.eventName)],
  ['id', text('event ID', ['eid', 'event_id', 'eventid', 'event-id'], (row) => row.eventId)],
  ['page', shared('address of the page', ['url'], (row) => row.pageUrl)],
  [
    'pixel',
    shared('pixel or dataset ID', ['dataset', 'pixel_id', 'dataset_id'], (row) => row.pixelId),
  ],
  [
    'source',
    { ...shared('browser or server', ['from'], (row) => row.source), among: ['Browser', 'Server'] },
  ],
  [
    'seen',
    {
      ...list('DevTools, watch, calls …', ['by'], seenBy),
      says: saysSeen,
      among: [...new Set(Object.values(SEEN_WORDS).flat())],
    },
  ],
  [
    'status',
    {
      ...text('deduplicated, browser-only …', ['is'], (row) => STATUS_WORDS[row.status]),
      among: Object.values(STATUS_WORDS),
    },
  ],
  [
    'kind',
    { ...shared('standard, custom, automatic', ['type'], (row) => row.eventKind), among: KINDS },
  ],
  [
    'via',
    { ...shared('how it was sent', ['transport'], (row) => row.transport), among: TRANSPORTS },
  ],
  ['has', { ...list('something it carries', [], possessions), ...SHARED_POSSESSIONS }],
  [
    'finding',
    {
      ...list('ID or severity of a finding', ['findings'], findingWords),
      says: saysFinding,
    },
  ],
  [
    'value',
    { kind: 'number', about: 'its value', also: [], among: null, read: (row) => row.value },
  ],
]);

function text(about: string, also: string[], read: ReadText<PanelRow>) {
  return { kind: 'text' as const, shared: false as const, about, also, among: null, read };
}

function list(about: string, also: string[], read: ListField['read']) {
  const says: ListField['says'] = (row, word) => read(row).includes(word);
  const nothing = { readShared: () => NONE, words: null, among: null };
  return { kind: 'list' as const, about, also, read, says, ...nothing };
}

function shared(about: string, also: string[], read: ReadText<SharedFacts>) {
  return { kind: 'text' as const, shared: true as const, about, also, among: null, read };
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
