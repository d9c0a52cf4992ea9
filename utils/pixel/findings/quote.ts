const LONGEST = 60;

/** Text that came from a page, in quotation marks and no longer than fits a line. */
export function quote(text: string): string {
  if (text.length <= LONGEST) return `“${text}”`;
  // A character of two halves is not cut apart.
  const end = /[\uD800-\uDBFF]/.test(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
  return `“${text.slice(0, end)}…”`;
}

/** `a`, `a and b`, `a, b and c`; more than `most` become a number. */
export function enumerate(words: readonly string[], most = 5): string {
  const shown = words.slice(0, most);
  const left = words.length - shown.length;
  if (left > 0) shown.push(`${left} more`);
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`;
}
