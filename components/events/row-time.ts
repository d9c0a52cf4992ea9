const clock = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** Time of day in the person's zone, 24 hours, to the second: "12:00:09". `time` in ms. */
export function rowTime(time: number): string {
  return clock.format(time);
}

/** The same to the millisecond: "12:00:09.120". */
export function preciseTime(time: number): string {
  return `${clock.format(time)}.${String(Math.floor(time) % 1000).padStart(3, '0')}`;
}

/** Distance between two events in words: "1.8 s later", "at the same time". Both in ms. */
export function timeDifference(from: number, to: number): string {
  const distance = Math.abs(to - from);
  if (distance < 50) return 'at the same time';
  const side = to > from ? 'later' : 'earlier';
  if (distance < 60_000) return `${(distance / 1000).toFixed(1)} s ${side}`;
  if (distance < 3_600_000) return `${Math.round(distance / 60_000)} min ${side}`;
  return `${(distance / 3_600_000).toFixed(1)} h ${side}`;
}
