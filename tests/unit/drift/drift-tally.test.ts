import { expect, it } from 'vitest';
import type { FieldResult } from '../../drift/drift-result.ts';
import { shareFound, tallyDrift } from '../../drift/drift-tally.ts';

const screen = { seed: 9, name: 'made up', language: 'de' as const, html: '', truths: ['a', 'b'] };
const result = (field: string, outcome: FieldResult['outcome']) => ({
  field,
  outcome,
  detail: 'as it is',
});

it('counts what is there, found and wrong, in all, by field and by language', () => {
  const results = [
    result('a', 'right'),
    result('b', 'not found'),
    result('c', 'wrong'),
    result('d', 'rightly none'),
  ];
  const tally = tallyDrift([screen], [results]);
  const all = { there: 2, found: 1, wrong: 1 };
  expect(tally.all).toEqual(all);
  expect([...tally.byLanguage]).toEqual([['de', all]]);
  expect(tally.byField.get('c')).toEqual({ there: 0, found: 0, wrong: 1 });
  expect(tally.failures.map(({ text }) => text)).toEqual([
    'seed 9, made up, de, b: not found, as it is',
    'seed 9, made up, de, c: wrong, as it is',
  ]);
});

it('gives the share in per cent, and all where there is nothing', () => {
  expect(shareFound({ there: 4, found: 3, wrong: 0 })).toBe(75);
  expect(shareFound({ there: 0, found: 0, wrong: 0 })).toBe(100);
});
