/** A parameter as sent: name and value, both decoded. */
export type Parameter = [name: string, value: string];

/**
 * Decodes one name or value of a query or form body: `+` is a space, `%XX` a byte of UTF-8.
 * A broken escape stays as it is and bytes that are no UTF-8 become U+FFFD, as the URL standard
 * does it; never throws.
 */
export function decodeText(text: string): string {
  const spaced = text.includes('+') ? text.replaceAll('+', ' ') : text;
  if (!spaced.includes('%')) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    return new URLSearchParams(`v=${text.replaceAll('&', '%26')}`).get('v') ?? text;
  }
}

/** Names that are escaped, as `cd%5Bvalue%5D`, are few and come again and again. */
const knownNames = new Map<string, string>();
/** A page can make up names without end. */
const MOST_NAMES = 1_000;

function decodeName(text: string): string {
  const known = knownNames.get(text);
  if (known !== undefined) return known;
  const name = decodeText(text);
  if (knownNames.size < MOST_NAMES) knownNames.set(text, name);
  return name;
}

/** The addresses of page and referrer that came last: the events of a page carry the same ones. */
const lastAddresses = [
  { raw: '', text: '' },
  { raw: '', text: '' },
];

function decodeAddress(name: 'dl' | 'rl', raw: string): string {
  const [page, referrer] = lastAddresses;
  const last = name === 'dl' ? page : referrer;
  if (last === undefined) return decodeText(raw);
  if (last.raw !== raw) {
    last.raw = raw;
    last.text = decodeText(raw);
  }
  return last.text;
}

/**
 * Takes a query string or urlencoded body (without `?`) apart, in the order sent, repetitions
 * kept. Written by hand because it is in the path of every request: `URLSearchParams` builds
 * and iterates a list that we would copy again. Looks for escapes from one to the next, since most
 * names and values have none.
 */
export function parseQuery(query: string): Parameter[] {
  const parameters: Parameter[] = [];
  const { length } = query;
  let start = 0;
  let escape = -1;
  let plus = -1;
  while (start < length) {
    let end = query.indexOf('&', start);
    if (end < 0) end = length;
    if (end > start) {
      if (escape < start) escape = placeOrEnd(query, '%', start);
      if (plus < start) plus = placeOrEnd(query, '+', start);
      const equals = query.indexOf('=', start);
      const nameEnd = equals < 0 || equals > end ? end : equals;
      const rawName = query.slice(start, nameEnd);
      const name = escape < nameEnd || plus < nameEnd ? decodeName(rawName) : rawName;
      if (escape < nameEnd) escape = placeOrEnd(query, '%', nameEnd);
      const raw = nameEnd === end ? '' : query.slice(nameEnd + 1, end);
      const isEscaped = escape < end || plus < end;
      parameters.push([name, isEscaped ? decodeValue(name, raw) : raw]);
    }
    start = end + 1;
  }
  return parameters;
}

function decodeValue(name: string, raw: string): string {
  return name === 'dl' || name === 'rl' ? decodeAddress(name, raw) : decodeText(raw);
}

function placeOrEnd(text: string, character: string, start: number): number {
  const place = text.indexOf(character, start);
  return place < 0 ? text.length : place;
}

/** The query of a URL without `?` and fragment; empty without one. */
export function queryOf(url: string): string {
  const hash = url.indexOf('#');
  const mark = url.indexOf('?');
  if (mark < 0 || (hash >= 0 && hash < mark)) return '';
  return hash < 0 ? url.slice(mark + 1) : url.slice(mark + 1, hash);
}
