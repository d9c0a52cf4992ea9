import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDifference, positionOf } from '@/utils/dom/editors/text-difference';

const line = fc.constantFrom('', '<p>', 'é', '😀', '😁', '\n', 'fbq(', ')');
const text = fc.array(line, { maxLength: 30 }).map((parts) => parts.join(''));

test('a difference turns one text into the other, and is none for the same', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const found = findDifference(before, after);
      if (!found) return before === after;
      const { start, end } = found;
      return before.slice(0, start) + found.text + before.slice(end) === after && before !== after;
    }),
  );
});

test('a difference cuts no character in two', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { start = 0, end = 0, text: put = '' } = findDifference(before, after) ?? {};
      return [before.slice(0, start), before.slice(end), put].every((part) => part.isWellFormed());
    }),
  );
});

test('what stays at both ends is left alone', () => {
  const before = '<!-- ours -->\n<style>p{}</style>';
  expect(findDifference(before, '<!-- ours -->\n<script></script>\n<style>p{}</style>')).toEqual({
    start: 16,
    end: 16,
    text: 'cript></script>\n<s',
    before,
  });
  expect(findDifference('😀', '😁')).toMatchObject({ start: 0, end: 2, text: '😁' });
});

test('a place is the line and the column that lead to it', () => {
  fc.assert(
    fc.property(text, fc.nat(), (whole, any) => {
      const index = any % (whole.length + 1);
      const { line: row, column } = positionOf(whole, index);
      const before = whole.split('\n').slice(0, row);
      return before.reduce((sum, one) => sum + one.length + 1, 0) + column === index;
    }),
  );
});
