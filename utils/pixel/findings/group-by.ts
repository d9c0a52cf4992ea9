/** Things by key, in the order of their first; those without a key are left out. */
export function groupBy<T>(
  things: readonly T[],
  keyOf: (thing: T) => string | number | null,
): T[][] {
  // Often all have one key: a map is made for the second.
  const first: T[] = [];
  let firstKey: string | number | null = null;
  let groups: Map<string | number, T[]> | null = null;
  for (const thing of things) {
    const key = keyOf(thing);
    if (key === null) continue;
    firstKey ??= key;
    if (key === firstKey) {
      first.push(thing);
      continue;
    }
    groups ??= new Map();
    const group = groups.get(key);
    if (group !== undefined) group.push(thing);
    else groups.set(key, [thing]);
  }
  if (groups !== null) return [first, ...groups.values()];
  return first.length === 0 ? [] : [first];
}
