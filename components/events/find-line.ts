import type { LineList, ListLine } from '@/utils/pixel/rows/line-list';

/** What tells lines of the list apart, stable while lines come and go. */
export function lineKey({ group, row }: ListLine): string {
  return row === null ? `group ${group.key}` : rowKey(row);
}

/** Key of an event's line. */
export function rowKey({ id }: { id: number }): string {
  return `row ${id}`;
}

/** Place of a line; -1 when it is not in the list. */
export function findLine(lines: LineList, key: string | null): number {
  const [kind, id = ''] = key?.split(' ') ?? [];
  if (kind === undefined) return -1;
  return kind === 'row' ? lines.placeOfRow(Number(id)) : lines.placeOfGroup(id);
}
