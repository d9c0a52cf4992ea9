import type { ListLine } from '@/utils/pixel/rows/row-view';

/** What tells lines of the list apart, stable while lines come and go. */
export function lineKey({ group, row }: ListLine): string {
  return row === null ? `group ${group.key}` : `row ${row.id}`;
}

/** Key of an event's line. */
export function rowKey({ id }: { id: number }): string {
  return `row ${id}`;
}

/** Place of a line; -1 when it is not in the list. Looks at the end first: there is where people look. */
export function findLine(lines: readonly ListLine[], key: string | null): number {
  if (key === null) return -1;
  const [kind, id = ''] = key.split(' ');
  const number = Number(id);
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at];
    if (line === undefined) continue;
    if (kind === 'row' ? line.row?.id === number : line.row === null && line.group.key === id)
      return at;
  }
  return -1;
}
