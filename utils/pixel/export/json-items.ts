/**
 * The items of a JSON list as text, one a line: made one by one, so that a great file needs not be
 * written in one go. `itemOf` gives null for what is left out.
 */
export function* jsonItems<T>(
  things: Iterable<T>,
  itemOf: (thing: T) => object | null,
): Iterable<string> {
  let comma = '';
  for (const thing of things) {
    const item = itemOf(thing);
    yield item === null ? '' : `${comma}\n${JSON.stringify(item)}`;
    if (item !== null) comma = ',';
  }
}
