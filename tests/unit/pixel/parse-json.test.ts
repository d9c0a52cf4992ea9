import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArgs } from '@/utils/pixel/capture/fbq-event-call';
import { parseJson } from '@/utils/pixel/parse-json';

const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

test('reads what JSON.parse reads, up to a hundred levels', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 8 }), (text) => {
      expect(parseJson(text)).toEqual(JSON.parse(text));
    }),
  );
  expect(parseJson(nested(100))).toBeInstanceOf(Array);
});

test.each([
  ['cut off', '{"a":'],
  ['empty', ''],
  ['a level too many', nested(101)],
  ['levels without end', nested(1_000_000)],
  ['levels that never end', '[{"a":'.repeat(100_000)],
])('has no value for JSON that is %s', (_, text) => {
  expect(parseJson(text)).toBeUndefined();
});

test.each([
  ['brackets in a text', JSON.stringify(['['.repeat(5_000)])],
  ['a text that ends in a backslash', JSON.stringify(['\\'.repeat(201), '{'.repeat(201), '"'])],
  ['many lists beside one another', JSON.stringify(Array.from({ length: 5_000 }, () => [{}]))],
])('is not deceived by %s', (_, text) => {
  expect(JSON.stringify(parseJson(text))).toBe(text);
});

test('a call with arguments nested without end has none', () => {
  expect(readArgs(`["Lead",${nested(4_000)}]`)).toEqual([]);
  expect(readArgs('["Lead",{"value":1}]')).toEqual(['Lead', { value: 1 }]);
});
