/** Number of lines of a text; the line break at its end begins no further one. */
export function countLines(text: string): number {
  return text.replace(/\n$/, '').split('\n').length;
}
