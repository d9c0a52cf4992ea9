import { FILLER, PHRASES, UNSPACED_FILLER } from '@/utils/dom/locate/filler-words';

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

/** Whether a name has letters of a script that writes no spaces between words. */
export function isUnspaced(name: string): boolean {
  return !PLAIN.test(name) && UNSPACED.test(name);
}

/** A name without spaces and particles, where its script writes none; else empty. */
export function compactName(name: string): string {
  return isUnspaced(name) ? name.replace(/ /g, '').replace(UNSPACED_FILLER, '') : '';
}
