import { describe, expect, test } from 'vitest';
import { getStep, JOURNEY, listWayTo, STEP_IDS } from '@/utils/guide/journey';

test('the journey has the 33 steps of the help article, each once and in their order', () => {
  const rows = (part: number, count: number) =>
    Array.from({ length: count }, (_, index) => `${part}.${index + 1}`);
  expect(STEP_IDS).toEqual([...rows(1, 19), ...rows(2, 6), ...rows(3, 8)]);
});

describe.each(JOURNEY)('step $id', ({ id, sentence, why, after, called }) => {
  test('says in a sentence what to do, and why', () => {
    for (const text of [sentence, why]) expect(text).toMatch(/^[A-Z][^!]{8,140}\.$/);
  });

  test('comes after the step that leads to it', () => {
    if (after !== null) expect(STEP_IDS.indexOf(after)).toBeLessThan(STEP_IDS.indexOf(id));
    expect(listWayTo(id)).not.toContain(id);
  });

  test('is called something in every generation, or nothing of its own', () => {
    for (const name of Object.values(called ?? {})) expect(name).not.toBe('');
  });
});

test('the number of a step is its place among all', () => {
  expect(getStep('1.5').number).toBe(5);
  expect(getStep('3.8').number).toBe(33);
  expect(listWayTo('1.6')).toEqual(['1.5', '1.4', '1.3']);
});
