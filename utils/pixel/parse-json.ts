/** No event needs more levels; many thousands of them end the stack of whoever walks through. */
const MOST_LEVELS = 100;

/**
 * The value of a JSON text that came from a page; undefined for what is no JSON, or is nested more
 * deeply than 100 levels. Never throws, and what it gives can be walked through and written again.
 */
export function parseJson(text: string): unknown {
  if (isTooDeep(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isTooDeep(text: string): boolean {
  if (text.length <= 2 * MOST_LEVELS || !hasManyBrackets(text)) return false;
  let level = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length && level <= MOST_LEVELS; at += 1) {
    const character = text[at];
    if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted) at += character === '\\' ? 1 : 0;
    else if (character === '[' || character === '{') level += 1;
    else if (character === ']' || character === '}') level -= 1;
  }
  return level > MOST_LEVELS;
}

/** Looking for single characters is quick: nearly all texts have few. */
function hasManyBrackets(text: string): boolean {
  let found = 0;
  for (const bracket of ['[', '{']) {
    for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) {
      found += 1;
      if (found > MOST_LEVELS) return true;
    }
  }
  return false;
}
