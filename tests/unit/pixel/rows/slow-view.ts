import { plainPossession } from '@/utils/pixel/filter/fields';
import { plainWord } from '@/utils/pixel/filter/plain-word';
import { parseFilter, type Term } from '@/utils/pixel/filter/parse-filter';
import { pageOf } from '@/utils/pixel/rows/page-name';
import type { PanelRow } from '@/utils/pixel/rows/panel-row';

/** Whether a filter lets a row through, asked in the plainest way: each term of each row. */
export function passesSlowly(filter: string, row: PanelRow): boolean {
  const parsed = parseFilter(filter);
  if (!parsed.ok) throw new Error(parsed.problem.message);
  const asking = parsed.groups
    .map((terms) => terms.filter(({ value }) => value !== ''))
    .filter((terms) => terms.length > 0);
  return asking.length === 0 || asking.some((terms) => terms.every((term) => holds(term, row)));
}

function holds(term: Term, row: PanelRow): boolean {
  return says(term, row) !== term.negated;
}

function says({ field, name, comparison, value }: Term, row: PanelRow): boolean {
  if (field === null) {
    const { eventName, eventKind, pixelId, source, pageUrl, text } = row;
    const texts = [eventName, eventKind, pixelId, source, pageUrl, text];
    return texts.some((one) => one?.toLowerCase().includes(value.toLowerCase()) === true);
  }
  if (field.kind === 'number') {
    const own = field.read(row);
    if (own === null) return false;
    const limit = Number(value);
    const isLess = own < limit && comparison.startsWith('<');
    const isMore = own > limit && comparison.startsWith('>');
    return isLess || isMore || (own === limit && !/^[<>]$/.test(comparison));
  }
  if (field.kind === 'list') {
    const wanted = name === 'has' ? plainPossession(value) : value.toLowerCase();
    return field.readShared(row).includes(wanted) || field.says(row, wanted);
  }
  const own = field.read(row);
  if (own === null) return false;
  if (field.among !== null) return plainWord(own).includes(plainWord(value));
  return comparison === '=' ? own === value : own.toLowerCase().includes(value.toLowerCase());
}

/** The lines of these rows in words, made one after the other: headings with pages, rows with IDs. */
export function linesSlowly(rows: readonly PanelRow[], collapsed: ReadonlySet<string>): string[] {
  const groups: { key: string; page: string | null; rows: PanelRow[] }[] = [];
  for (const row of rows) {
    const page = pageOf(row);
    const last = groups.at(-1);
    if (last !== undefined && (page === null || page === last.page)) last.rows.push(row);
    else groups.push({ key: `${row.id}`, page, rows: [row] });
  }
  return groups.flatMap(({ key, page, rows: own }) => [
    `group ${key}: ${page ?? '–'}, ${own.length}`,
    ...(collapsed.has(key) ? [] : own.map(({ id }) => `row ${id}`)),
  ]);
}
