import { useEffect, useState } from 'preact/hooks';
import { exactTime, relativeTime } from './relative-time';

export interface RelativeTimeProps {
  /** In ms since 1970. */
  at: number;
}

/** How long ago something was, kept up to date; the exact time on hover. */
export function RelativeTime({ at }: RelativeTimeProps) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return (
    <time class="pc-muted pc-figures" dateTime={new Date(at).toISOString()} title={exactTime(at)}>
      {relativeTime(at, now)}
    </time>
  );
}
