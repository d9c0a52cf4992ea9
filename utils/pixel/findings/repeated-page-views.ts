import type { SessionView } from '@/utils/pixel/findings/session-view';
import type { UnsentCall } from '@/utils/pixel/told';

/** Two calls of one moment: which of them was sent is not told. */
const SLACK_MS = 1_000;

/** The calls for a PageView that was sent before, from the same page by their pixel. */
export function repeatedPageViews({ sites, unsent }: SessionView): Set<UnsentCall> {
  const first = new Map<string, number>();
  const note = (page: string, pixelId: string, time: number) => {
    const key = `${pixelId} ${page}`;
    first.set(key, Math.min(time, first.get(key) ?? Infinity));
  };
  for (const { event } of sites) {
    if (event.eventName !== 'PageView' || event.pageUrl === null) continue;
    const page = withoutFragment(event.pageUrl);
    note(page, event.pixelId, event.timestamp);
    note(page, '', event.timestamp);
  }
  return new Set(
    unsent.filter(({ eventName, page, pixelId, time }) => {
      if (eventName !== 'PageView' || page === null) return false;
      return (
        (first.get(`${pixelId ?? ''} ${withoutFragment(page)}`) ?? Infinity) <= time + SLACK_MS
      );
    }),
  );
}

function withoutFragment(url: string): string {
  const end = url.indexOf('#');
  return end < 0 ? url : url.slice(0, end);
}
