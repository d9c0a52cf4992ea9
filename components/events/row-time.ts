const clock = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const shortDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });

/** Time of day in the person's zone, 24 hours, to the second: "12:00:09"; `time` in ms, 0 when not known. */
export function rowTime(time: number): string {
  return time === 0 ? '–' : clock.format(time);
}

/** The same to the millisecond, with the day: "23 Nov 2026, 12:00:09.120". */
export function preciseTime(time: number): string {
  if (time === 0) return 'Not known';
  const ms = String(Math.floor(time) % 1000).padStart(3, '0');
  return `${day.format(time)}, ${clock.format(time)}.${ms}`;
}

/** A stretch of time, with the days where it goes over midnight: "12:00:01 – 12:00:26". Both in ms. */
export function timeSpan(from: number, to: number): string {
  const isOneDay = day.format(from) === day.format(to);
  const format = (time: number) =>
    isOneDay ? clock.format(time) : `${shortDay.format(time)}, ${clock.format(time)}`;
  return `${format(from)} – ${format(to)}`;
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
