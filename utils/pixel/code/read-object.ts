/** Strings, brackets, and what parts the entries of an object literal. */
const TOKEN = /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|`(?:[^`\\]|\\[^])*`|[([{]|[)\]}]|[,:]/g;

const KEY = /^(?:([\w$]{1,100})|"([^"\\]{1,100})"|'([^'\\]{1,100})')$/;

/**
 * The entries of a JavaScript object literal: each key with the source of its value, comments
 * blanked out before. `{}` gives an empty map. null for any other expression, and for a literal
 * with a spread, a computed key or a shorthand, whose entries are not written out here.
 */
export function readObject(source: string | undefined): Map<string, string> | null {
  const text = source?.trim() ?? '';
  if (!text.startsWith('{') || !text.endsWith('}')) return null;
  const entries = new Map<string, string>();
  let depth = 0;
  let from = 1;
  let colon = -1;
  const take = (end: number): boolean => {
    const whole = text.slice(from, end).trim();
    // A comma may stand behind the last entry.
    if (whole === '') return true;
    const key = colon < 0 ? null : KEY.exec(text.slice(from, colon).trim());
    const name = key?.[1] ?? key?.[2] ?? key?.[3];
    if (name === undefined) return false;
    entries.set(name, text.slice(colon + 1, end).trim());
    from = end + 1;
    colon = -1;
    return true;
  };
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (/^[([{]$/.test(token)) depth += 1;
    else if (/^[)\]}]$/.test(token)) {
      depth -= 1;
      // The bracket that opened first has to be the one that closes last.
      if (depth === 0) return index === text.length - 1 && take(index) ? entries : null;
    } else if (depth === 1 && token === ':' && colon < 0) colon = index;
    else if (depth === 1 && token === ',' && !take(index)) return null;
  }
  return null;
}
