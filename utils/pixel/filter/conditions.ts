import { findField } from '@/utils/pixel/filter/fields';
import { splitFilter, type Token } from '@/utils/pixel/filter/tokens';

const COMPARISON = /^(?:>=|<=|[:=><])/;
const NAME = /^-?([\p{L}_-]+)$/u;
const NAME_AND_COMPARISON = /^-?([\p{L}_-]+)(?:>=|<=|[:=><])$/u;
/** Begins a condition of its own. */
const OWN = /^(?:-|OR$|[\p{L}][\p{L}_-]*[:=><])/u;

/**
 * The pieces of a filter, with what spaces keep apart of one condition put together: people write
 * `value > 100` and `has: eid`.
 */
export function splitConditions(text: string): Token[] {
  const joined: Token[] = [];
  for (const token of splitFilter(text)) {
    const before = joined.at(-1);
    if (before === undefined || !belongs(before.raw, token.raw)) joined.push(token);
    else
      joined.splice(-1, 1, {
        raw: before.raw + token.raw,
        start: before.start,
        end: token.end,
        openQuote: token.openQuote,
      });
  }
  return joined;
}

function belongs(before: string, raw: string): boolean {
  if (COMPARISON.test(raw)) return isField(NAME.exec(before)?.[1]);
  return !OWN.test(raw) && isField(NAME_AND_COMPARISON.exec(before)?.[1]);
}

function isField(name: string | undefined): boolean {
  return name !== undefined && findField(name) !== undefined;
}
