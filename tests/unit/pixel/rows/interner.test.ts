import { expect, test } from 'vitest';
import { createInterner } from '@/utils/pixel/rows/interner';

test('equal names share one list, in any order and letters', () => {
  const intern = createInterner();
  const names = intern.names(['Email', 'phone']);
  expect(names).toEqual(['email', 'phone']);
  expect(intern.names(['phone', 'email', 'Phone'])).toBe(names);
});

test('a name that looks like two is one', () => {
  const intern = createInterner();
  intern.names(['email', 'phone']);
  expect(intern.names(['email\nphone'])).toEqual(['email\nphone']);
});
