import { FIELD_VERBS, FILLER } from '@/utils/dom/locate/filler-words';
import {
  compactName,
  isUnspaced,
  normalizeName,
  significantWords,
} from '@/utils/dom/locate/normalize-name';

/** How well a text on screen fits one of a field's names: 1 the same, 0 not at all. */
export type Fit = number;

/** A text prepared for comparing. */
export interface ReadName {
  text: string;
  normalized: string;
  words: readonly string[];
  /** Its words in an order of their own; `fieldBag` without what one does with a field. */
  bag: string;
  fieldBag: string;
  compact: string;
  /** Its words as they stand; null where its script writes no spaces between them. */
  spaced: readonly string[] | null;
}

/** A field's names, ready to be compared with many texts. */
export interface NameSet {
  exact: ReadonlySet<string>;
  bags: ReadonlySet<string>;
  fieldBags: ReadonlySet<string>;
  compacts: ReadonlySet<string>;
  /** Words that make another field of it ("app" in "App ID"). */
  foreign: ReadonlySet<string>;
  /** Every word of the names, and the same in one text. */
  vocabulary: ReadonlySet<string>;
  pieces: string;
}

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
  const vocabulary = new Set(read.flatMap(({ normalized }) => normalized.split(' ')));
  return {
    exact: new Set(read.map(({ normalized }) => normalized)),
    bags: all(read.map(({ bag }) => bag)),
    fieldBags: isButton ? new Set() : all(read.map(({ fieldBag }) => fieldBag)),
    compacts: isButton ? new Set() : all(read.map((name) => name.compact)),
    foreign: new Set(foreign.flatMap((name) => significantWords(normalizeName(name)))),
    vocabulary,
    pieces: [...vocabulary].join(' '),
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
  #spaced: readonly string[] | null | undefined;
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

  get spaced(): readonly string[] | null {
    if (this.#spaced === undefined)
      this.#spaced = isUnspaced(this.normalized) ? null : this.normalized.split(' ');
    return this.#spaced;
  }

  get #all() {
    return (this.#bags ??= {
      all: this.words.join(' '),
      field: significantWords(this.normalized.replace(ENTER, ''))
        .filter((word) => !FIELD_VERBS.has(word))
        .join(' '),
      compact: compactName(this.normalized),
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

/** Words that are left out before names are compared, and so can stand before any. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  ...FILLER,
  ...FIELD_VERBS,
  ...['istege', 'bagli', 'type'],
]);

/** Whether a text begins as none that fits can: so most texts of a page are told quickly. */
export function beginsOtherwise({ spaced }: ReadName, { vocabulary }: NameSet): boolean {
  const first = spaced?.[0];
  return first !== undefined && !vocabulary.has(first) && !LEFT_OUT.has(first);
}

/**
 * Whether a text can be part of one that fits, together with what stands beside it: a word of it,
 * or a piece of a word, is in one of the names. Never false of a text that is.
 */
export function canBePart({ normalized, spaced }: ReadName, { pieces }: NameSet): boolean {
  if (normalized === '' || normalized.length > LONGEST_NAME) return false;
  if (spaced === null) return true;
  for (let index = 0; index < spaced.length; index += 1)
    if (pieces.includes(spaced[index] ?? '')) return true;
  return false;
}

/**
 * How well a text fits: 1 the same, 0.95 the same words in another order or with fillers, 0
 * otherwise. A text that says more means something else: "Page access token" is no access token,
 * and no list of such words is ever complete.
 */
export function fitName(name: ReadName, names: NameSet): Fit {
  if (beginsOtherwise(name, names)) return 0;
  const { normalized } = name;
  if (normalized === '' || normalized.length > LONGEST_NAME) return 0;
  if (names.exact.has(normalized)) return 1;
  const { words, bag, fieldBag, compact } = name;
  if (words.some((word) => names.foreign.has(word))) return 0;
  const isSame =
    names.bags.has(bag) || names.fieldBags.has(fieldBag) || names.compacts.has(compact);
  return isSame ? 0.95 : 0;
}
