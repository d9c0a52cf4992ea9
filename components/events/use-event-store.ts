import { useEffect, useReducer } from 'preact/hooks';
import type { EventStore } from '@/utils/pixel/rows/event-store';

/** How long arriving events may put off what can wait, in ms: longer where there is more to do. */
function patienceOf({ rows }: EventStore): number {
  return Math.min(2_000, 250 + rows.length / 10);
}
/** Left over in an idle moment for the browser itself, in ms. */
const REST_MS = 3;

/** What is taken where no moment is idle: a hidden window has none at all, in ms. */
const SHARE_MS = 12;

function whenIdle(work: (timeLeft: () => number) => void): number {
  return requestIdleCallback(
    (deadline) => {
      const end = performance.now() + SHARE_MS;
      work(() =>
        Math.max(deadline.timeRemaining(), deadline.didTimeout ? end - performance.now() : 0),
      );
    },
    { timeout: 1000 },
  );
}

/** Draws again whenever the store changes, and lets it work out in idle moments what can wait. */
export function useEventStore(store: EventStore): void {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  useEffect(() => {
    const stop = new AbortController();
    let isWaiting = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let idle = 0;
    const goOn = () => {
      idle = whenIdle(settle);
    };
    const settle = (timeLeft: () => number) => {
      if (!store.settle(() => timeLeft() < REST_MS)) {
        goOn();
        return;
      }
      isWaiting = false;
      // More came meanwhile.
      if (store.isUnsettled) wait();
    };
    const wait = () => {
      isWaiting = true;
      timer = setTimeout(goOn, patienceOf(store));
    };
    const onChange = () => {
      redraw(undefined);
      if (!isWaiting && store.isUnsettled) wait();
    };
    store.watch(onChange, stop.signal);
    onChange();
    return () => {
      stop.abort();
      clearTimeout(timer);
      cancelIdleCallback(idle);
    };
  }, [store]);
}
