import { findField } from '@/utils/pixel/filter/fields';
import { countAlike } from '@/utils/pixel/rows/count-alike';
import type { PanelRow } from '@/utils/pixel/rows/panel-row';

/** So many of the latest rows are asked: what is offered must be there at once. */
const LATEST = 20_000;

/** The different values of a field in the latest rows, the most frequent first. */
export function valuesSeen(rows: readonly PanelRow[], name: string): string[] {
  const field = findField(name)?.field;
  if (field === undefined || field.kind === 'number') return [];
  const counts = new Map<string, number>();
  const count = (seen: string | null, times: number) => {
    // What a page was handed over may be personal, and is different for every visitor.
    const value = name === 'page' ? seen?.replace(/[?#].*$/s, '') : seen;
    if (value) counts.set(value, (counts.get(value) ?? 0) + times);
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
