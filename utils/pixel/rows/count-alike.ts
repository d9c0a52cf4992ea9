import type { PanelRow, SharedFacts } from '@/utils/pixel/rows/panel-row';

/** How many rows of one store share their facts, with those facts. */
export function countAlike(rows: readonly PanelRow[]): { facts: SharedFacts; times: number }[] {
  const counts: ({ facts: SharedFacts; times: number } | undefined)[] = [];
  for (const row of rows) {
    const known = counts[row.alike];
    if (known === undefined) counts[row.alike] = { facts: row, times: 1 };
    else known.times += 1;
  }
  return counts.filter((one) => one !== undefined);
}
