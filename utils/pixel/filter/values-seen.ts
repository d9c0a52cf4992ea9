import { findField } from '@/utils/pixel/filter/fields';
import type { PanelRow } from '@/utils/pixel/rows/panel-row';

/** So many of the latest rows are asked: what is offered must be there at once. */
const LATEST = 20_000;

/** The different values of a field in the latest rows, the most frequent first. */
export function valuesSeen(rows: readonly PanelRow[], name: string): string[] {
  const field = findField(name)?.field;
  if (field === undefined || field.kind === 'number') return [];
  const counts = new Map<string, number>();
  const count = (value: string) => counts.set(value, (counts.get(value) ?? 0) + 1);
  for (const row of rows.slice(-LATEST)) {
    if (field.kind === 'list') field.read(row).forEach(count);
    else {
      const value = field.read(row);
      if (value !== null && value !== '') count(value);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}
