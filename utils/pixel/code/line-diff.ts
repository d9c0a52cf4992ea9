/** A line of a change. */
export interface DiffLine {
  kind: 'added' | 'removed' | 'kept';
  text: string;
}

/** Unchanged lines shown on each side of the change. */
const CONTEXT = 2;

/**
 * The lines that change between two texts, with a little around them. Our changes are one run of
 * lines, so what the texts share at both ends is all there is to find.
 */
export function diffLines(before: string, after: string): DiffLine[] {
  const old = before === '' ? [] : before.split(/\r?\n/);
  const fresh = after === '' ? [] : after.split(/\r?\n/);
  const most = Math.min(old.length, fresh.length);
  let start = 0;
  while (start < most && old[start] === fresh[start]) start += 1;
  let end = 0;
  while (end < most - start && old[old.length - 1 - end] === fresh[fresh.length - 1 - end])
    end += 1;
  const line = (kind: DiffLine['kind']) => (text: string) => ({ kind, text });
  return [
    ...old.slice(Math.max(0, start - CONTEXT), start).map(line('kept')),
    ...old.slice(start, old.length - end).map(line('removed')),
    ...fresh.slice(start, fresh.length - end).map(line('added')),
    ...old.slice(old.length - end, old.length - end + CONTEXT).map(line('kept')),
  ];
}
