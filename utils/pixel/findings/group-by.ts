/** Things by key, in the order of their first; those without a key are left out. */
export function groupBy<T>(
  things: readonly T[],
  keyOf: (thing: T) => string | number | null,
): T[][] {
  const groups = new Map<string | number, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (key === null) continue;
    const group = groups.get(key);
    if (group !== undefined) group.push(thing);
    else groups.set(key, [thing]);
  }
  return [...groups.values()];
}
