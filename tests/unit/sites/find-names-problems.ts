import { normalizeName, significantWords } from '@/utils/dom/locate/normalize-name';
import type { SiteNames } from '@/utils/sites/site-names';

/** The languages every names file has, in the order they stand in it. */
export const LANGUAGES = 'en en_GB es pt_BR fr de it nl pl tr id ja'.split(' ');

/** British English takes from English what it does not have itself. */
const INHERITS = new Set(['en_GB']);

type Part = 'names' | 'foreign';
type Entry = [key: string, part: Part, language: string, texts: string[]];

function entries(file: SiteNames): Entry[] {
  return Object.entries(file).flatMap(([key, one]) =>
    (['names', 'foreign'] as const).flatMap((part) =>
      Object.entries(one[part] ?? {}).map(([language, texts]): Entry => [
        key,
        part,
        language,
        texts,
      ]),
    ),
  );
}

/** Languages that are missing, are written in another way, or are there without a text. */
export function findLanguageProblems(file: SiteNames): string[] {
  const missing = Object.entries(file).flatMap(([key, one]) =>
    (['names', 'foreign'] as const).flatMap((part) => {
      const has = one[part];
      if (!has) return [];
      return LANGUAGES.filter((language) => !has[language] && !INHERITS.has(language)).map(
        (language) => `Add "${language}" to the ${part} of "${key}" (${one.about})`,
      );
    }),
  );
  const unknown = entries(file)
    .filter(([, , language]) => !LANGUAGES.includes(language))
    .map(
      ([key, part, language]) =>
        `The ${part} of "${key}" have a language "${language}" that is not in the list LANGUAGES of find-names-problems.ts: add it there, or correct how it is written here.`,
    );
  return [...missing, ...unknown];
}

/** Texts that are empty, or the same as another of their list once they are made comparable. */
export function findTextProblems(file: SiteNames): string[] {
  return entries(file).flatMap(([key, part, language, texts]) => {
    const where = `the ${part} of "${key}" in "${language}"`;
    const empty =
      texts.length === 0 || texts.some((text) => normalizeName(text) === '')
        ? [`Write a text into ${where}: one is empty.`]
        : [];
    const seen = new Map<string, string>();
    const doubled = texts.flatMap((text) => {
      const same = seen.get(normalizeName(text));
      seen.set(normalizeName(text), text);
      return same === undefined
        ? []
        : [
            `Take "${text}" out of ${where}: "${same}" says the same (case, accents and punctuation do not count).`,
          ];
    });
    return [...empty, ...doubled];
  });
}

/** Foreign words that are more than a word, say nothing, or stand in a name of their own key. */
export function findForeignProblems(file: SiteNames): string[] {
  return entries(file).flatMap(([key, part, language, words]) => {
    if (part !== 'foreign') return [];
    return words.flatMap((word) => {
      const where = `the foreign words of "${key}" in "${language}"`;
      const [first, ...more] = significantWords(normalizeName(word));
      if (first === undefined || more.length > 0)
        return [`Write one single, telling word instead of "${word}" into ${where}.`];
      return entries({ [key]: file[key] ?? { about: '', names: {} } })
        .filter(([, own]) => own === 'names')
        .flatMap(([, , nameLanguage, names]) =>
          names
            .filter((name) => significantWords(normalizeName(name)).includes(first))
            .map(
              (name) =>
                `Take "${word}" out of ${where}: the name "${name}" in "${nameLanguage}" has it (all languages are taken together).`,
            ),
        );
    });
  });
}
