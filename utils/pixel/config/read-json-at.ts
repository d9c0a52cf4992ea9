/** A JSON value that stands in a text, and where it ends. */
export type FoundJson =
  | { state: 'read'; value: unknown; end: number }
  /** It ends, and is no JSON. */
  | { state: 'unreadable'; end: number }
  /** The text ends before it does. */
  | { state: 'cut off' };

/** What ends a word such as `true`, `null` or a number in a list of arguments. */
const WORD = /[\w.+-]*/y;

/** Reads the JSON value that begins at a place of a text. Looks at each character once; never throws. */
export function readJsonAt(text: string, start: number): FoundJson {
  const end = findEnd(text, start);
  if (end === null) return { state: 'cut off' };
  try {
    return { state: 'read', value: JSON.parse(text.slice(start, end)), end };
  } catch {
    return { state: 'unreadable', end: Math.max(end, start + 1) };
  }
}

/** The place after the value; null when the text ends inside it. */
function findEnd(text: string, start: number): number | null {
  const first = text.charAt(start);
  if (first === '"') return endOfString(text, start);
  if (first !== '{' && first !== '[') {
    WORD.lastIndex = start;
    WORD.test(text);
    return Math.max(start, WORD.lastIndex);
  }
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '"') {
      const end = endOfString(text, at);
      if (end === null) return null;
      at = end - 1;
    } else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return null;
}

function endOfString(text: string, start: number): number | null {
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '\\') at += 1;
    else if (character === '"') return at + 1;
  }
  return null;
}
