import names from '@/utils/sites/events-manager/names.json';
import { readSiteNames } from '@/utils/sites/site-names';
import { SeededRandom } from '../random.ts';
import type { Language } from '../wording.ts';
import { DECOYS, type Decoy } from './decoys.ts';
import { disguise } from './disguise.ts';

type Key = keyof typeof names;

/** The right value of everything that is shown on these screens. */
export const DATASET = '1029384756102938';
export const TOKEN = `EAAB${'w7Qk'.repeat(40)}ZD`;
export const OTHER_TOKEN = `EAAC${'x1Lm'.repeat(40)}ZD`;

const all = readSiteNames(names);
const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** What one drawn screen is written with: words in its language, disguised as pages do. */
export interface Scene {
  language: Language;
  random: SeededRandom;
  /** A name of a thing, as markup. */
  say: (key: Key) => string;
  /** The same for an attribute, which takes no markup of its own. */
  attribute: (key: Key) => string;
  /** A name of something else. */
  decoy: (which: Decoy) => string;
  /** Marks the element that is the right one. */
  is: (key: string) => string;
  /** Digits of something else, as long as a dataset's. */
  digits: () => string;
}

export function makeScene(language: Language, seed: number): Scene {
  const random = new SeededRandom(seed);
  const wordings = (key: Key) => {
    const byLanguage: Partial<Record<string, string[]>> = names[key].names;
    return byLanguage[language] ?? byLanguage['en'] ?? all(key).names;
  };
  const say = (key: Key) => disguise(random.pick(wordings(key)), language, random);
  return {
    language,
    random,
    say: (key) => escape(say(key)),
    attribute: (key) => escape(say(key)).replace(/"/g, '&quot;'),
    decoy: (which) =>
      escape(disguise(DECOYS[which][language] ?? DECOYS[which].en, language, random)),
    is: (key) => `data-truth="events-manager.${key}"`,
    digits: () => `${random.int(2, 9)}${random.text(14, '0123456789')}`,
  };
}

/** A screen as somebody draws it by hand. */
export interface OutsiderScreen {
  name: string;
  /** The fields that a person can tell on it. */
  truths: string[];
  draw: (scene: Scene) => string;
}
