import { expect, test } from 'vitest';
import { readObject } from '@/utils/pixel/code/read-object';

test.each<[string | undefined, [string, string][] | null]>([
  ['{}', []],
  ['{ }', []],
  ['{a:1}', [['a', '1']]],
  [
    `{ value: 10, "currency": 'USD', }`,
    [
      ['value', '10'],
      ['currency', `'USD'`],
    ],
  ],
  [
    `{a:[1,{b:2}],c:f(x, y),d:e ? 1 : 2}`,
    [
      ['a', '[1,{b:2}]'],
      ['c', 'f(x, y)'],
      ['d', 'e ? 1 : 2'],
    ],
  ],
  [`{a:"}, b: 1"}`, [['a', '"}, b: 1"']]],
  ['{...more}', null],
  ['{short}', null],
  ['{[key]: 1}', null],
  ['{a:1} + {b:2}', null],
  ['{a:1', null],
  ['data', null],
  ['[1]', null],
  [undefined, null],
])('%j', (source, entries) => {
  const read = readObject(source);
  expect(read === null ? null : [...read]).toEqual(entries);
});
