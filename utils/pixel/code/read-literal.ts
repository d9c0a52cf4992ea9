/**
 * The value of a JavaScript string literal (any of the three quotes) or of a plain number, as
 * text; null for any other expression, a variable for instance.
 */
export function readLiteral(source: string | undefined): string | null {
  if (source === undefined) return null;
  const quote = source.charAt(0);
  if (/^["'`]$/.test(quote)) {
    const inner = source.slice(1, -1);
    const isWhole = source.length > 1 && source.endsWith(quote);
    const isOne = !inner.replaceAll(/\\[^]/g, '').includes(quote);
    if (!isWhole || !isOne || (quote === '`' && inner.includes('${'))) return null;
    return inner.replaceAll(/\\([^])/g, '$1');
  }
  return /^\d+$/.test(source) ? source : null;
}
