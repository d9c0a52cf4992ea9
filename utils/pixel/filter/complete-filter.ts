import { FILTER_FIELDS, findField } from '@/utils/pixel/filter/fields';
import { quoteValue } from '@/utils/pixel/filter/edit-filter';
import { splitFilter } from '@/utils/pixel/filter/tokens';

/** Something that could be written at the caret. */
export interface Suggestion {
  /** Replaces the text from `start` to `end`. */
  insert: string;
  /** What it is, in a few words; empty for a value. */
  about: string;
}

export interface Completion {
  start: number;
  end: number;
  suggestions: Suggestion[];
}

const MOST = 8;
const EDGE = /^(-?)([\p{L}_-]*)(?:(:|=)([\s\S]*))?$/u;

/**
 * What can be written at the caret: the keys, and after a key the values that were seen
 * (`valuesOf`, the most frequent first). null when nothing fits, or only what stands there.
 */
export function completeFilter(
  text: string,
  caret: number,
  valuesOf: (field: string) => readonly string[],
): Completion | null {
  const token = splitFilter(text).find(({ start, end }) => start < caret && caret <= end);
  const start = token?.start ?? caret;
  const end = token?.end ?? caret;
  const typed = text.slice(start, caret);
  const [, minus = '', name = '', comparison, value = ''] = EDGE.exec(typed) ?? [];
  if (typed !== '' && !EDGE.test(typed)) return null;
  const suggestions =
    comparison === undefined
      ? suggestKeys(minus, name)
      : suggestValues(`${minus}${name}${comparison}`, name, value.replaceAll('"', ''), valuesOf);
  const isThere = suggestions.length === 1 && suggestions[0]?.insert === text.slice(start, end);
  return suggestions.length === 0 || isThere ? null : { start, end, suggestions };
}

function suggestKeys(minus: string, typed: string): Suggestion[] {
  const wanted = typed.toLowerCase();
  const all = [...FILTER_FIELDS].filter(([name, { also }]) =>
    [name, ...also].some((one) => one.startsWith(wanted)),
  );
  return all.map(([name, { kind, about }]) => ({
    insert: `${minus}${name}${kind === 'number' ? '>' : ':'}`,
    about,
  }));
}

function suggestValues(
  before: string,
  name: string,
  typed: string,
  valuesOf: (field: string) => readonly string[],
): Suggestion[] {
  const found = findField(name);
  if (found === undefined) return [];
  const wanted = typed.toLowerCase();
  const seen = valuesOf(found.name).filter((value) => value.toLowerCase().includes(wanted));
  return seen
    .slice(0, MOST)
    .map((value) => ({ insert: `${before}${quoteValue(value)}`, about: '' }));
}
