import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { benchTable, isWithinBudget } from '../../tooling/bench-table.mjs';

const folder = fileURLToPath(new URL('../../bench', import.meta.url));
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.replace(/\.bench\.ts$/, ''));

const positive = z.number().check(z.gt(0));
/** Counts of what must not happen are 0, and so is their budget. */
const count = z.number().check(z.gte(0));
/** Some measure in a browser, which has to start. */
const LONGEST = 60_000;
const figuresSchema = z
  .array(
    z.strictObject({
      name: z.string().check(z.minLength(1)),
      value: count,
      unit: z.string().check(z.minLength(1)),
      budget: count,
      better: z.optional(z.literal('more')),
      floor: z.optional(
        z.strictObject({ name: z.string().check(z.minLength(1)), value: positive }),
      ),
    }),
  )
  .check(z.minLength(1));
const benchSchema = z.object({
  measure: z.custom<(size: 'tiny') => Promise<unknown>>((value) => typeof value === 'function'),
});

describe('every measurement still runs, at its tiny size', () => {
  it.each(names)('%s', { timeout: LONGEST }, async (name) => {
    const { measure } = benchSchema.parse(await import(`../../bench/${name}.bench.ts`));
    const { success, error } = figuresSchema.safeParse(await measure('tiny'));
    expect({ success, error }).toEqual({ success: true, error: undefined });
  });
});

describe('the table', () => {
  const slow = {
    name: 'decode',
    value: 12.3456,
    unit: 'ms',
    budget: 6,
    floor: { name: 'URLSearchParams', value: 4 },
  };
  const small = { name: 'size', value: 30, unit: 'kB', budget: 40 };

  it('lists figure, budget, ratio and machine', () => {
    expect(benchTable([slow, small], 'two cores').split('\n')).toEqual([
      'Figure  Value    Budget  Ratio                   Verdict',
      'decode  12.3 ms  6 ms    3.09 × URLSearchParams  over budget',
      'size    30 kB    40 kB   75 % of budget          within budget',
      '',
      'Machine: two cores',
    ]);
  });

  it('lets a figure stand exactly at its budget', () => {
    expect(isWithinBudget({ ...small, value: 40 })).toBe(true);
    expect(isWithinBudget({ ...small, value: 40.001 })).toBe(false);
  });

  it('takes a budget as the least where more is better', () => {
    const found = { name: 'found', value: 97.9, unit: '%', budget: 98, better: 'more' as const };
    expect(benchTable([found], 'two cores')).toContain('100 % of budget  under budget');
    expect(isWithinBudget({ ...found, value: 98 })).toBe(true);
  });

  it('has no ratio where nothing at all is allowed', () => {
    const wrong = { name: 'wrong', value: 0, unit: 'fields', budget: 0 };
    expect(benchTable([wrong], 'two cores')).toMatch(/0 fields +0 fields +within budget/);
  });
});
