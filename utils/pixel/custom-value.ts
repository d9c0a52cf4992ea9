import { parseJson } from '@/utils/pixel/parse-json';
import type { JsonValue } from '@/utils/pixel/pixel-event';

const NUMBER = /^-?\d+(\.\d+)?$/;

/**
 * Gives a custom data value (`cd[…]`) its type. On the wire everything is text, so one rule has
 * to decide: **what is spelled exactly as JavaScript would write it is that value**.
 * - `197.5`, `0`, `-3` are numbers; `0.00`, `007`, `1e3` and digits too long to keep are not what
 *   JavaScript writes for a number, so they were text, and stay it.
 * - `true` and `false` are booleans.
 * - a JSON object or array is parsed; one that does not parse is text, as is one that is
 *   nested beyond all use.
 * - everything else is text.
 * A text that happens to be spelled like a number (`'99.9'`) cannot be told from the number; the
 * conversion back to text is always exact, so nothing is lost.
 */
export function typeCustomValue(text: string): JsonValue {
  const first = text.charCodeAt(0);
  // { or [
  if (first === 123 || first === 91) return parseStructure(text);
  // digits or minus
  if ((first >= 48 && first <= 57) || first === 45) {
    if (!NUMBER.test(text)) return text;
    const number = Number(text);
    return String(number) === text ? number : text;
  }
  if (text === 'true') return true;
  if (text === 'false') return false;
  return text;
}

function parseStructure(text: string): JsonValue {
  const value = parseJson(text);
  return value === undefined ? text : (value as JsonValue);
}
