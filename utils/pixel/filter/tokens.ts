/** A piece of a filter with its place in the text: from `start` up to, without, `end`. */
export interface Token {
  /** As written, quotes and all. */
  raw: string;
  start: number;
  end: number;
  /** The place of the quotation mark that is never closed; null when all are. */
  openQuote: number | null;
}

/** Splits a filter at white space outside quotation marks. Never throws. */
export function splitFilter(text: string): Token[] {
  const tokens: Token[] = [];
  let start = -1;
  let quote: number | null = null;
  const close = (end: number) => {
    if (start < 0) return;
    tokens.push({ raw: text.slice(start, end), start, end, openQuote: quote });
    start = -1;
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (quote === null && /\s/.test(character)) {
      close(at);
      continue;
    }
    if (start < 0) start = at;
    if (character === '"') quote = quote === null ? at : null;
  }
  close(text.length);
  return tokens;
}
