/** A time in ms as ISO text; empty for 0, which is not known, and for a time that no calendar has: those come from a file. */
export function isoTime(time: number): string {
  const date = new Date(time);
  return time === 0 || Number.isNaN(date.getTime()) ? '' : date.toISOString();
}
