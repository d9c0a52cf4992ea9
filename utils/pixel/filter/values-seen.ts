import { findField } from '@/utils/pixel/filter/fields';
import type { PanelRow, SharedFacts } from '@/utils/pixel/rows/panel-row';

/** So many of the latest rows are asked: what is offered must be there at once. */
const LATEST = 20_000;

/** The different values of a field in the latest rows, the most frequent first. */
export function valuesSeen(rows: readonly PanelRow[], name: string): string[] {
  const field = findField(name)?.field;
  if (field === undefined || field.kind === 'number') return [];
  const counts = new Map<string, number>();
  const count = (value: string | null, times: number) => {
    if (value !== null && value !== '') counts.set(value, (counts.get(value) ?? 0) + times);
  };
  const latest = rows.slice(-LATEST);
  if (field.kind === 'list') {
    for (const row of latest) for (const value of field.read(row)) count(value, 1);
    for (const { facts, times } of countAlike(latest))
      for (const value of field.readShared(facts)) count(value, times);
  } else if (field.shared) {
    for (const { facts, times } of countAlike(latest)) count(field.read(facts), times);
  } else for (const row of latest) count(field.read(row), 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}

/** How many rows share their facts, with those facts. */
function countAlike(rows: readonly PanelRow[]): { facts: SharedFacts; times: number }[] {
  const counts = new Map<number, { facts: SharedFacts; times: number }>();
  for (const row of rows) {
    const known = counts.get(row.alike);
    if (known === undefined) counts.set(row.alike, { facts: row, times: 1 });
    else known.times += 1;
  }
  return [...counts.values()];
}
