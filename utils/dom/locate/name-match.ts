import { FIELD_VERBS, FILLER, PHRASES, UNSPACED_FILLER } from '@/utils/dom/locate/filler-words';

/** How well a text on screen fits one of a field's names: 1 the same, 0 not at all. */
export type Fit = number;

/** Letters, digits, marks and spaces of ASCII: nothing in it folds, but its case. */
const PLAIN = /^[\t-\r -~]*$/;

/**
 * A text as names are compared: compatibility forms folded (full-width letters), no case, no
 * accents, no marks of any kind (required, quotes, colons, brackets, arrows, icons), single spaces.
 */
export function normalizeName(text: string): string {
  if (PLAIN.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return (
    text
      // Before they fold into letters: ⓘ, ™.
      .replace(/\p{So}/gu, ' ')
      .normalize('NFKD')
      .replace(/(?<=[\p{Script=Latin}])\p{Mn}+/gu, '')
      .normalize('NFC')
      // Soft hyphens, what has no width or sets the direction, and icon fonts.
      .replace(/[\p{Cf}\p{Co}\ufe00-\ufe0f]/gu, '')
      .toLowerCase()
      .replace(/ı/g, 'i')
      .replace(/ß/g, 'ss')
      .replace(/[\p{P}\p{S}\s]+/gu, ' ')
      .trim()
  );
}

/** The words of a normalised name that say which field it is, sorted. */
export function significantWords(name: string): string[] {
  const words = name
    .replace(PHRASES, ' ')
    .split(' ')
    .filter((word) => word !== '' && !FILLER.has(word));
  return [...new Set(words)].sort();
}

/** Scripts that write no spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A name without spaces and particles, where its script writes none; else empty. */
function compact(name: string): string {
  return UNSPACED.test(name) ? name.replace(/ /g, '').replace(UNSPACED_FILLER, '') : '';
}

/** A text prepared for comparing. */
export interface ReadName {
  text: string;
  normalized: string;
  words: readonly string[];
  /** Its words in an order of their own; `fieldBag` without what one does with a field. */
  bag: string;
  fieldBag: string;
  compact: string;
  /** Its first word; null where its script writes no spaces between words. */
  opener: string | null;
}

/** A field's names, ready to be compared with many texts. */
export interface NameSet {
  exact: ReadonlySet<string>;
  bags: ReadonlySet<string>;
  fieldBags: ReadonlySet<string>;
  compacts: ReadonlySet<string>;
  /** Words that make another field of it ("app" in "App ID"). */
  foreign: ReadonlySet<string>;
  /** All that a text can begin with which fits: most texts of a page are told by it. */
  openers: ReadonlySet<string | null>;
}

/** Words that are left out before names are compared, and so can stand before any. */
const LEFT_OUT = [...FILLER, ...FIELD_VERBS, 'istege', 'bagli', 'type'];

/**
 * Prepares names for comparing; `foreign` are words that rule a text out. The names of a button
 * keep what it does: "Copy code" is not "Code".
 */
export function toNameSet(
  names: readonly string[],
  foreign: readonly string[] = [],
  isButton = false,
): NameSet {
  const read = names
    .map((name) => new PreparedName(name))
    .filter(({ normalized }) => normalized !== '');
  const all = (list: string[]) => new Set(list.filter((one) => one !== ''));
  return {
    exact: new Set(read.map(({ normalized }) => normalized)),
    bags: all(read.map(({ bag }) => bag)),
    fieldBags: isButton ? new Set() : all(read.map(({ fieldBag }) => fieldBag)),
    compacts: isButton ? new Set() : all(read.map((name) => name.compact)),
    foreign: new Set(foreign.flatMap((name) => significantWords(normalizeName(name)))),
    openers: new Set([
      null,
      ...LEFT_OUT,
      ...read.flatMap(({ normalized }) => normalized.split(' ')),
    ]),
  };
}

/** Longer texts are sentences. */
const LONGEST_NAME = 120;
/** The same texts come back at every look at a page: reading them is done once. */
const readNames = new Map<string, ReadName>();
const MOST_READ = 20_000;

/** English for entering; anywhere else it is a kind ("Event type"). */
const ENTER = /^type (?=.)/;

/**
 * Each part is worked out when it is first asked for: of the thousands of texts of a page only
 * those near a candidate are ever compared.
 */
class PreparedName implements ReadName {
  readonly text: string;
  #normalized: string | undefined;
  #words: readonly string[] | undefined;
  #opener: string | null | undefined;
  #bags: { all: string; field: string; compact: string } | undefined;

  constructor(text: string) {
    this.text = text;
  }

  get normalized(): string {
    return (this.#normalized ??= normalizeName(this.text));
  }

  get words(): readonly string[] {
    return (this.#words ??= significantWords(this.normalized));
  }

  get bag(): string {
    return this.#all.all;
  }

  get fieldBag(): string {
    return this.#all.field;
  }

  get compact(): string {
    return this.#all.compact;
  }

  get opener(): string | null {
    if (this.#opener === undefined) {
      const { normalized } = this;
      const end = normalized.indexOf(' ');
      const word = end < 0 ? normalized : normalized.slice(0, end);
      this.#opener = UNSPACED.test(normalized) ? null : word;
    }
    return this.#opener;
  }

  get #all() {
    return (this.#bags ??= {
      all: this.words.join(' '),
      field: significantWords(this.normalized.replace(ENTER, ''))
        .filter((word) => !FIELD_VERBS.has(word))
        .join(' '),
      compact: compact(this.normalized),
    });
  }
}

/** Prepares a text of the screen for comparing. */
export function readName(text: string): ReadName {
  const known = readNames.get(text);
  if (known) return known;
  const name = new PreparedName(text);
  if (readNames.size >= MOST_READ) readNames.clear();
  readNames.set(text, name);
  return name;
}

/**
 * How well a text fits: 1 the same, 0.95 the same words in another order or with fillers, 0
 * otherwise. A text that says more means something else: "Page access token" is no access token,
 * and no list of such words is ever complete.
 */
export function fitName(name: ReadName, names: NameSet): Fit {
  if (!names.openers.has(name.opener)) return 0;
  const { normalized } = name;
  if (normalized === '' || normalized.length > LONGEST_NAME) return 0;
  if (names.exact.has(normalized)) return 1;
  const { words, bag, fieldBag, compact } = name;
  if (words.some((word) => names.foreign.has(word))) return 0;
  const isSame =
    names.bags.has(bag) || names.fieldBags.has(fieldBag) || names.compacts.has(compact);
  return isSame ? 0.95 : 0;
}
