/** Place for a time in a list that is in the order of time: before all that are not earlier. */
export function placeInTime<T>(
  list: readonly T[],
  time: number,
  timeOf: (thing: T) => number,
): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const thing = list[middle];
    if (thing !== undefined && timeOf(thing) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Adds something where it belongs in the order, which is at the end for most that comes. */
export function insertInOrder<T>(list: T[], thing: T, compare: (one: T, other: T) => number): void {
  let low = 0;
  let high = list.length;
  const last = list.at(-1);
  if (last === undefined || compare(last, thing) <= 0) low = high;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = list[middle];
    if (other !== undefined && compare(other, thing) <= 0) low = middle + 1;
    else high = middle;
  }
  list.splice(low, 0, thing);
}
