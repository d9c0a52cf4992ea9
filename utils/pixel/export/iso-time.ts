/** A time in ms as ISO text; empty for a time that no calendar has: those come from a file. */
export function isoTime(time: number): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}
