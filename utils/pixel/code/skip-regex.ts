/** What may come before a `/` that begins a regular expression rather than a division. */
const BEFORE = /(?:^|[(,=:[!&|?{};+\-*%~^<>\n]|\breturn|\btypeof|\bcase)\s*$/;

/**
 * The index after the regular expression that begins at the `/`, or just after the `/` when it
 * divides. Told by what stands before it, which is right for nearly all code that people paste.
 */
export function skipRegex(source: string, at: number): number {
  if (!BEFORE.test(source.slice(Math.max(0, at - 20), at))) return at + 1;
  const regex = /\/(?:[^/\\[\n\r]|\\.|\[(?:[^\]\\\n\r]|\\.)*\])+\/[a-z]*/y;
  regex.lastIndex = at;
  return regex.test(source) ? regex.lastIndex : at + 1;
}
