import { expect, test } from 'vitest';
import { hashClass, hashStyleSheet } from '../../replica/events-manager/class-names.ts';

test('gives every name another class at every start', () => {
  expect(hashClass('one', 'card')).toBe(hashClass('one', 'card'));
  expect(hashClass('one', 'card')).not.toBe(hashClass('two', 'card'));
  expect(hashClass('one', 'card')).not.toBe(hashClass('one', 'tab'));
});

test('replaces class selectors and leaves numbers alone', () => {
  const [card, here] = [hashClass('one', 'card'), hashClass('one', 'tab-here')];
  expect(hashStyleSheet('one', '.card:hover > .tab-here { margin: .5em 1.5em }')).toBe(
    `.${card}:hover > .${here} { margin: .5em 1.5em }`,
  );
});
