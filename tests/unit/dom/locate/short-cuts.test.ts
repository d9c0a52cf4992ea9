import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canBePart, fitName, readName, toNameSet } from '@/utils/dom/locate/name-match';
import { normalizeName } from '@/utils/dom/locate/normalize-name';

const NAMES = ['Access token', 'アクセストークン', 'Erişim belirteci', 'Type of the event', 'ID'];
const SETS = [toNameSet(NAMES), toNameSet(NAMES, ['app'], true)];

/** Words of the names, words that are left out, words that mean another thing, and pieces. */
const WORDS = fc.constantFrom(
  ...'Access token TOKEN erişim belirteci event id the your of Enter type isteğe bağlı app'.split(
    ' ',
  ),
  ...'アクセス トークン の を入力 amber tok en é * (optional) ：'.split(' '),
);
const TEXT = fc
  .array(fc.tuple(WORDS, fc.constantFrom(' ', '', '  ', '\u200b')), { maxLength: 5 })
  .map((parts) => parts.map((part) => part.join('')).join(''));

it('normalises plain letters as it does all others', () => {
  const ascii = fc.string({ unit: 'binary-ascii' });
  // A joiner has no width and is dropped: only the way that a text goes changes with it.
  fc.assert(fc.property(ascii, (text) => normalizeName(text) === normalizeName(`${text}\u2060`)));
});

it('passes over no text for its first word that fits', () => {
  const all: ReadonlySet<string> = Object.assign(new Set<string>(), { has: () => true });
  fc.assert(
    fc.property(TEXT, fc.constantFrom(...SETS), (text, names) => {
      const slow = fitName(readName(text), { ...names, vocabulary: all });
      expect(fitName(readName(text), names)).toBe(slow);
    }),
  );
});

it('takes every text for a part that is one, wherever the whole is cut', () => {
  const whole = fc.oneof(fc.constantFrom(...NAMES), TEXT);
  fc.assert(
    fc.property(whole, fc.array(fc.nat(30), { maxLength: 4 }), (text, cuts) => {
      fc.pre(SETS.some((names) => fitName(readName(text), names) > 0));
      const at = [0, ...cuts.map((cut) => Math.min(cut, text.length)).sort((a, b) => a - b)];
      const parts = at.map((from, index) => text.slice(from, at[index + 1]));
      for (const names of SETS) {
        if (fitName(readName(text), names) === 0) continue;
        expect(parts.some((part) => canBePart(readName(part), names))).toBe(true);
      }
    }),
  );
});
