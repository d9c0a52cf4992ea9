import { FILTER_FIELDS, findField, type FilterField } from '@/utils/pixel/filter/fields';
import { splitConditions } from '@/utils/pixel/filter/conditions';
import { describeForeign } from '@/utils/pixel/filter/foreign-syntax';
import { plainWord } from '@/utils/pixel/filter/plain-word';
import type { Token } from '@/utils/pixel/filter/tokens';

export type Comparison = ':' | '=' | '>' | '>=' | '<' | '<=';

/** One condition of a filter. */
export interface Term {
  start: number;
  end: number;
  negated: boolean;
  /** null: full text. */
  field: FilterField | null;
  /** The field's first name; empty for full text. */
  name: string;
  comparison: Comparison;
  /** Without quotes; empty for a key without a value. */
  value: string;
}

/** What is wrong with a filter, and where in its text. */
export interface FilterProblem {
  message: string;
  start: number;
  end: number;
}

/** Groups of terms: one group has to hold, with all of its terms. */
export type ParsedFilter = { ok: true; groups: Term[][] } | { ok: false; problem: FilterProblem };

const KEYED = /^([\p{L}][\p{L}_-]*)(>=|<=|[:=><])([\s\S]*)$/u;

/** Reads a filter: `ev:Lead has:eid -automatic value>100 "full text" OR page:/thanks`. */
export function parseFilter(text: string): ParsedFilter {
  const groups: Term[][] = [[]];
  const tokens = splitConditions(text);
  for (const [index, token] of tokens.entries()) {
    if (token.raw === 'OR') {
      const isBetween = index > 0 && index < tokens.length - 1 && groups.at(-1)?.length !== 0;
      if (!isBetween)
        return problem(token, 'OR stands between two conditions. Write one on each side of it.');
      groups.push([]);
      continue;
    }
    const foreign = describeForeign(token, tokens[index - 1], tokens[index + 1]);
    if (foreign !== null && token.openQuote === null) return problem(token, foreign);
    const term = readTerm(token);
    if ('message' in term) return { ok: false, problem: term };
    groups.at(-1)?.push(term);
  }
  return { ok: true, groups };
}

function readTerm(token: Token): Term | FilterProblem {
  const { raw, start, end, openQuote } = token;
  if (openQuote !== null)
    return { message: 'This quotation mark is not closed.', start: openQuote, end };
  const negated = raw.startsWith('-') && raw.length > 1;
  const rest = negated ? raw.slice(1) : raw;
  const base = { start, end, negated };
  const [, name = '', comparison = '', written = ''] = KEYED.exec(rest) ?? [];
  // An address is text: nobody means a field by "https:".
  if (name === '' || (comparison === ':' && written.startsWith('//')))
    return { ...base, field: null, name: '', comparison: ':', value: unquote(rest) };
  const nameStart = negated ? start + 1 : start;
  const found = findField(name);
  if (found === undefined)
    return { message: unknownField(name), start: nameStart, end: nameStart + name.length };
  const { field } = found;
  const term: Term = {
    ...base,
    field,
    name: found.name,
    comparison: comparison as Comparison,
    value: unquote(written),
  };
  const fault = findFault(term);
  return fault === null ? term : { message: fault, start: nameStart, end };
}

function findFault({ field, name, comparison, value }: Term): string | null {
  if (field === null) return null;
  if (field.kind === 'number')
    return value === '' || NUMBER.test(value)
      ? null
      : `“${name}” is compared with a number in digits, such as ${name}>100 or ${name}<=12.50. “${value}” is none.`;
  if (comparison !== ':' && comparison !== '=')
    return `“${name}” is no number, so it cannot be greater or smaller. Write ${name}:… instead.`;
  if (name === 'has' && value.includes(','))
    return 'Write has: once for each thing that must be there: has:eid has:email.';
  if (field.among === null) return null;
  const wanted = plainWord(value);
  const isWhole = field.kind === 'text' && comparison === '=';
  return field.among.map(plainWord).some((one) => (isWhole ? one === wanted : one.includes(wanted)))
    ? null
    : `“${value}” is nothing that “${name}” can be. There are ${field.among.join(', ')}.`;
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i;

function unknownField(name: string): string {
  const names = [...FILTER_FIELDS.keys()];
  const lower = name.toLowerCase();
  const near =
    names.find((one) => one.startsWith(lower) || lower.startsWith(one)) ??
    names.find((one) => one[0] === lower[0]);
  const hint = near === undefined ? `There are ${names.join(', ')}.` : `Did you mean ${near}?`;
  return `There is no field “${name}”. ${hint} To look for the text itself, put it in quotation marks.`;
}

/** The text without its quotation marks, wherever they stand. */
function unquote(text: string): string {
  return text.replaceAll('"', '');
}

function problem({ start, end }: Token, message: string): ParsedFilter {
  return { ok: false, problem: { message, start, end } };
}
