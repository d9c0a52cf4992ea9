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
const figuresSchema = z
  .array(
    z.strictObject({
      name: z.string().check(z.minLength(1)),
      value: positive,
      unit: z.string().check(z.minLength(1)),
      budget: positive,
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
  it.each(names)('%s', async (name) => {
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
});
