/** Things in the order of their time, for finding the nearest one. Times are in ms. */
export interface Timeline<T> {
  items: T[];
  times: number[];
}

/** Makes timelines of things by key: one pass and one sort per key. */
export function groupByKey<T>(
  things: readonly T[],
  keyOf: (thing: T) => string | null,
  timeOf: (thing: T) => number,
): Map<string, Timeline<T>> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  const timelines = new Map<string, Timeline<T>>();
  for (const [key, group] of groups) {
    const items = group.sort((a, b) => timeOf(a) - timeOf(b));
    timelines.set(key, { items, times: items.map(timeOf) });
  }
  return timelines;
}

/** The thing whose time is nearest; of two equally near the earlier one. */
export function findNearest<T>(timeline: Timeline<T> | undefined, time: number): T | undefined {
  if (timeline === undefined) return undefined;
  const { items, times } = timeline;
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? 0) < time) low = middle + 1;
    else high = middle;
  }
  const after = times[low];
  const before = times[low - 1];
  if (before === undefined) return items[low];
  return after !== undefined && after - time < time - before ? items[low] : items[low - 1];
}
