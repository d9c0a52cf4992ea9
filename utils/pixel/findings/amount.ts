import type { JsonValue } from '@/utils/pixel/pixel-event';
import { isPlaceholder } from '@/utils/pixel/findings/placeholder';

/** How an amount of money was written. */
export type AmountKind =
  | 'absent'
  | 'number'
  /** A text that is a number all the same, such as `0.00`. */
  | 'number-text'
  | 'symbol'
  | 'decimal-comma'
  | 'thousands'
  | 'placeholder'
  | 'unreadable';

export interface Amount {
  kind: AmountKind;
  /** What it stands for; null when that cannot be told. */
  number: number | null;
  /** As written; empty when there is nothing to show. */
  text: string;
}

const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i;
const DECIMAL_COMMA = /^[+-]?(?:\d{1,3}(?:[. ']\d{3})+,\d{1,2}|\d+,\d{1,2}|\d+,\d{4,})$/;
const THOUSANDS = /^[+-]?\d{1,3}(?:[, ']\d{3})+(?:\.\d+)?$/;
const CURRENCY_MARK = /^(?:\p{Sc}|(?:us|ca|au|a|c|r)?\$|[a-z]{3}|euros?|dollars?|pounds?|kr\.?)$/iu;

/** Reads an amount the way people get it wrong; longer texts are unreadable. Never throws. */
export function readAmount(value: JsonValue | undefined): Amount {
  if (value === undefined || value === null) return { kind: 'absent', number: null, text: '' };
  if (typeof value === 'number') return { kind: 'number', number: value, text: String(value) };
  if (typeof value !== 'string') return { kind: 'unreadable', number: null, text: '' };
  const text = value.trim().replaceAll(/[\u00a0\u202f]/g, ' ');
  if (text === '') return { kind: 'absent', number: null, text };
  if (isPlaceholder(text)) return { kind: 'placeholder', number: null, text };
  if (text.length > 40) return { kind: 'unreadable', number: null, text };
  return readText(text) ?? readWithMark(text) ?? { kind: 'unreadable', number: null, text };
}

function readText(text: string): Amount | null {
  if (PLAIN.test(text)) return { kind: 'number-text', number: Number(text), text };
  if (DECIMAL_COMMA.test(text)) {
    const number = Number(text.replaceAll(/[. ']/g, '').replace(',', '.'));
    return { kind: 'decimal-comma', number, text };
  }
  if (THOUSANDS.test(text)) {
    return { kind: 'thousands', number: Number(text.replaceAll(/[, ']/g, '')), text };
  }
  return null;
}

function readWithMark(text: string): Amount | null {
  const sign = text.startsWith('-') ? '-' : '';
  const bare = text.slice(sign.length);
  const start = /^[^\d.,+-]+/.exec(bare)?.[0] ?? '';
  const end = /[^\d.,]+$/.exec(bare.slice(start.length))?.[0] ?? '';
  const marks = [start, end].map((mark) => mark.trim()).filter((mark) => mark !== '');
  if (marks.length === 0 || !marks.every((mark) => CURRENCY_MARK.test(mark))) return null;
  const rest = bare.slice(start.length, bare.length - end.length).trim();
  const amount = readText(`${sign}${rest}`);
  return amount && { kind: 'symbol', number: amount.number, text };
}
