/** How well a text on screen fits one of a field's names, from 0 (not at all) to 1 (the same). */
export type Fit = number;

/** Words that change nothing about which field is meant, in the languages that have names here. */
const FILLER = new Set(
  (
    'the a an your my this of for to in new current optional required enter select choose copy ' +
    'de del la el los las tu su un una para du des le les votre un une der die das des dein deine ' +
    'ihr ihre ein eine di il lo gli i della dello del tuo o os as do da dos das seu sua um uma ' +
    'het een van je jouw uw w z bir ve anda'
  ).split(' '),
);

/**
 * A text as names are compared: compatibility forms folded (full-width letters), no case, no
 * accents, no required marks, quotes, colons or brackets, single spaces.
 */
export function normalizeName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/(?<=[\p{Script=Latin}])\p{Mn}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/[*:：•·"'’‘“”«»()（）［］[\]「」?!.,;/\\|_–—-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of a normalised name that say which field it is, sorted. */
export function significantWords(name: string): string[] {
  const words = name.split(' ').filter((word) => word !== '' && !FILLER.has(word));
  return [...new Set(words)].sort();
}

/** Scripts that write no spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A field's names, ready to be compared with many texts. */
export interface NameSet {
  exact: ReadonlySet<string>;
  bags: ReadonlySet<string>;
  /** Word lists, for texts that say more than the name. */
  words: readonly (readonly string[])[];
  unspaced: readonly string[];
  /** Words that make another field of it ("app" in "App ID"). */
  foreign: ReadonlySet<string>;
}

/** Prepares names for comparing; `foreign` are words that rule a longer text out. */
export function toNameSet(names: readonly string[], foreign: readonly string[] = []): NameSet {
  const normalized = [...new Set(names.map(normalizeName))].filter((name) => name !== '');
  const words = normalized.map(significantWords).filter((list) => list.length > 0);
  return {
    exact: new Set(normalized),
    bags: new Set(words.map((list) => list.join(' '))),
    words,
    unspaced: normalized.filter((name) => UNSPACED.test(name)),
    foreign: new Set(foreign.flatMap((name) => significantWords(normalizeName(name)))),
  };
}

/** A text may say this many words more than the name and still mean it. */
const SPARE_WORDS = 2;
/** Longer texts are sentences. */
const LONGEST_NAME = 120;

/** A text prepared for comparing. */
export interface ReadName {
  normalized: string;
  words: readonly string[];
  bag: string;
}

/** The same texts come back at every look at a page: reading them is done once. */
const readNames = new Map<string, ReadName>();
const MOST_READ = 20_000;

/** Prepares a text of the screen for comparing. */
export function readName(text: string): ReadName {
  const known = readNames.get(text);
  if (known) return known;
  const normalized = normalizeName(text);
  const words = significantWords(normalized);
  const name = { normalized, words, bag: words.join(' ') };
  if (readNames.size >= MOST_READ) readNames.clear();
  readNames.set(text, name);
  return name;
}

/**
 * How well a text fits: 1 the same, 0.95 the same words in another order or with
 * fillers, 0.7 a little more is said, 0 otherwise or when a foreign word is among it.
 */
export function fitName({ normalized, words, bag }: ReadName, names: NameSet): Fit {
  if (normalized === '' || normalized.length > LONGEST_NAME) return 0;
  if (names.exact.has(normalized)) return 1;
  if (words.some((word) => names.foreign.has(word))) return 0;
  if (names.bags.has(bag)) return 0.95;
  const longer = names.words.some(
    (name) =>
      name.length > 1 &&
      words.length - name.length <= SPARE_WORDS &&
      name.every((word) => words.includes(word)),
  );
  if (longer) return 0.7;
  const within = names.unspaced.some(
    (name) =>
      name.length >= 4 && normalized.includes(name) && normalized.length <= name.length * 1.6,
  );
  return within ? 0.7 : 0;
}
