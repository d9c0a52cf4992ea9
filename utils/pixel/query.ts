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

/**
 * Takes a query string or urlencoded body (without `?`) apart, in the order sent, repetitions
 * kept. Written by hand because it is in the path of every request: `URLSearchParams` builds
 * and iterates a list that we would copy again.
 */
export function parseQuery(query: string): Parameter[] {
  const parameters: Parameter[] = [];
  let start = 0;
  while (start < query.length) {
    let end = query.indexOf('&', start);
    if (end < 0) end = query.length;
    if (end > start) {
      const equals = query.indexOf('=', start);
      if (equals < 0 || equals >= end) parameters.push([decodeText(query.slice(start, end)), '']);
      else {
        const value = decodeText(query.slice(equals + 1, end));
        parameters.push([decodeText(query.slice(start, equals)), value]);
      }
    }
    start = end + 1;
  }
  return parameters;
}

/** The query of a URL without `?` and fragment; empty without one. */
export function queryOf(url: string): string {
  const hash = url.indexOf('#');
  const whole = hash < 0 ? url : url.slice(0, hash);
  const mark = whole.indexOf('?');
  return mark < 0 ? '' : whole.slice(mark + 1);
}
