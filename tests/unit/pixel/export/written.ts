/** An export as the file that its parts make. */
export function written(parts: Iterable<string>): string {
  return [...parts].join('');
}
