/** Place for a time among rows in the order of time: after all that are not later. */
export function placeOf(rows: readonly { time: number }[], time: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.time ?? 0) <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Adds rows so that all stay in the order of time, equal times in the order of arrival. True when
 * all of them went to the end.
 */
export function mergeByTime<T extends { time: number }>(rows: T[], fresh: T[]): boolean {
  fresh.sort((a, b) => a.time - b.time);
  const [first] = fresh;
  const last = rows.at(-1);
  if (first === undefined) return true;
  if (last === undefined || last.time <= first.time) {
    for (const row of fresh) rows.push(row);
    return true;
  }
  if (fresh.length === 1) rows.splice(placeOf(rows, first.time), 0, first);
  else {
    for (const row of fresh) rows.push(row);
    // Stable, and quick on two runs that are in order already.
    rows.sort((a, b) => a.time - b.time);
  }
  return false;
}
