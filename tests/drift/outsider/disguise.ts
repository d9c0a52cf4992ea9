import type { SeededRandom } from '../random.ts';

type Disguise = (text: string, language: string) => string;

const SHY = '\u00ad';
const middle = (text: string) => Math.floor(text.length / 2);
const insert = (text: string, what: string) =>
  text.slice(0, middle(text)) + what + text.slice(middle(text));

/** What pages do to a label without a person seeing it as another one. */
const DISGUISES: Disguise[] = [
  (text) => text,
  (text) => `${text}:`,
  (text) => `${text} *`,
  (text) => `\n      ${text}\n    `,
  (text) => text.replace(/ /g, '\u00a0'),
  (text) => text.replace(/ /g, '\u202f'),
  (text) => insert(text, SHY),
  (text) => `\u200e${text}\u200e`,
  (text) => `\u2068${text}\u2069`,
  (text) => insert(text, '\u200b'),
  (text) => text.normalize('NFD'),
  (text) => text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
  (text, language) => text.toLocaleUpperCase(language.replace('_', '-')),
  (text, language) => text.toLocaleLowerCase(language.replace('_', '-')),
  (text) => text.toUpperCase(),
  (text) => `${text} ⓘ`,
  (text) => `▸ ${text}`,
  (text) => text.replace(/-/g, '\u2011'),
  (text) => text.replace(/’/g, "'"),
  (text) => text.replace(/ /g, '  '),
];

/** One of these, the plain text among them. */
export function disguise(text: string, language: string, random: SeededRandom): string {
  return random.pick(DISGUISES)(text, language);
}
