import { looksLikeToken } from '@/utils/pixel/findings/token-text';
import { changeNested } from '@/utils/pixel/export/change-json';
import { isPersonal } from '@/utils/pixel/export/mask-personal';

const EMAIL =
  /[^\s@/?&=#"'“”<>()[\]{},;:]+(?:@|%40)[^\s@/?&=#"'“”<>()[\]{},;:]+\.[^\s@/?&=#"'“”<>()[\]{},;:]+/g;
const HASH = /^[0-9a-f]{64}$/i;
/** Also one that a sentence cut off. The hash in an ID of Meta's own plugins is no person's. */
const HASH_IN_TEXT = /(?<!\w)[0-9a-f]{40,64}(?!\w)/gi;
/** With its country code; digits without it may be anything. */
const PHONE = /(?<![\w+])\+\d[\d ().-]{6,16}\d(?!\d)/g;
/** What Meta's script sends of the form of a value: letters and digits as signs (facts, Meta). */
const SHAPE = /^n?cud(?:ff)?\[/;
/** What an address may keep: where a visit came from, which findings judge. */
const KEPT_IN_ADDRESS = /^(?:utm_[a-z_]+|fbclid|gclid|noscript)$/i;
/** Parameters that hold an address. */
const ADDRESS = /^(?:dl|rl|ler|up_url|url|pmd\[.*url.*\])$/i;
const TOKEN_LEFT_OUT = 'token-left-out';

/** Takes what is personal out of what leaves the panel; the same value always turns into the same. */
export interface Redactor {
  /** A parameter's value by the parameter's name. */
  value: (name: string, value: string) => string;
  /** An address: of its query only what says where a visit came from. */
  address: (text: string) => string;
  /** Text in which an e-mail address or a token may stand. */
  text: (text: string) => string;
}

/**
 * Personal values become made-up ones of the same kind, so that what is redacted can be read and
 * judged again: a hash still looks like a hash, and equal values stay equal.
 */
export function createRedactor(): Redactor {
  const known = new Map<string, string>();
  const standIn = (value: string) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const number = known.size + 1;
    const made = HASH.test(value)
      ? `${'5edac7ed'.repeat(7)}${number.toString(16).padStart(8, '0')}`
      : `redacted-${number}`;
    known.set(value, made);
    return made;
  };
  const text = (given: string) => {
    if (looksLikeToken(given)) return TOKEN_LEFT_OUT;
    return [EMAIL, HASH_IN_TEXT, PHONE].reduce(
      (kept, personal) => kept.replace(personal, (found) => standIn(found)),
      given,
    );
  };
  const address = (given: string) => {
    const [, base = '', query = '', hash = ''] =
      /^([^?#]*)(\?[^#]*)?(#[\s\S]*)?$/.exec(given) ?? [];
    const kept = new URLSearchParams(
      [...new URLSearchParams(query)].map(([name, value]) => [
        name,
        KEPT_IN_ADDRESS.test(name) ? text(value) : standIn(value),
      ]),
    ).toString();
    return `${text(base)}${kept === '' ? '' : `?${kept}`}${hash === '' ? '' : '#'}`;
  };
  const plain = (name: string, given: string) => {
    if (given === '') return given;
    if (SHAPE.test(name) && !/[\p{L}\p{N}]/u.test(given)) return given;
    if (isPersonal(name)) return standIn(given);
    return ADDRESS.test(name) ? address(given) : text(given);
  };
  const value = (name: string, given: string) =>
    isPersonal(name) ? plain(name, given) : changeNested(name, given, plain);
  return { value, address, text };
}
