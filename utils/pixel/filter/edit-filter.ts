import { parseFilter } from '@/utils/pixel/filter/parse-filter';
import { findField } from '@/utils/pixel/filter/fields';
import { splitConditions } from '@/utils/pixel/filter/conditions';
import { describeForeign } from '@/utils/pixel/filter/foreign-syntax';

/** A value as it stands in a filter: in quotation marks where it needs them. */
export function quoteValue(value: string): string {
  const bare = value.replaceAll('"', '');
  const token = { raw: `ev:${bare}`, start: 0, end: 0, openQuote: null };
  const isPlain = bare !== '' && !/\s/.test(bare) && !describeForeign(token, undefined, undefined);
  return isPlain ? bare : `"${bare}"`;
}

/** What a filter asks of a field by `name:`; null when it does not, or says it otherwise. */
export function readFilterTerm(text: string, name: string): string | null {
  const parsed = parseFilter(text);
  if (!parsed.ok) return null;
  const values = parsed.groups.map(
    (terms) =>
      terms.find((one) => one.name === name && one.comparison === ':' && !one.negated)?.value,
  );
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

/**
 * The filter with `name:value` in place of all it said of that field, in each of its alternatives;
 * null takes it out. This is how menus write what a person could have typed.
 */
export function setFilterTerm(text: string, name: string, value: string | null): string {
  const groups: string[][] = [[]];
  for (const { raw: written, openQuote } of splitConditions(text)) {
    const raw = openQuote === null ? written : `${written}"`;
    if (raw === 'OR') groups.push([]);
    else if (!isAbout(raw, name)) groups.at(-1)?.push(raw);
  }
  const added = value === null ? [] : [`${name}:${quoteValue(value)}`];
  const kept = groups.filter((group) => group.length > 0);
  const rest = kept.length === 0 ? [[]] : kept;
  return rest.map((group) => [...group, ...added].join(' ')).join(' OR ');
}

function isAbout(raw: string, name: string): boolean {
  const key = /^-?([\p{L}_-]+)(?:>=|<=|[:=><])/u.exec(raw)?.[1];
  return key !== undefined && findField(key)?.name === name;
}
