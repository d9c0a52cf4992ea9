import { ask, onShellsChanged } from '@/utils/messaging/client';
import { isOnShell } from '@/utils/sites/highlevel/urls';

/**
 * Address of the page on top, as the browser tells a frame directly below it; undefined deeper down,
 * where a stranger's frame chose what it shows: HighLevel's shell frames its builders itself.
 */
function findTopAddress({ location, top, self, parent }: Window): string | undefined {
  if (self === top) return location.href;
  return parent === top ? location.ancestorOrigins[0] : undefined;
}

/**
 * Runs `start` as long as the page on top is a shell of HighLevel that is built in or that the
 * person approved; its signal aborts when they take that back. Without an answer nothing runs: the
 * builders' frames are the same in anybody's page.
 */
export function whileServed(
  window: Window,
  start: (signal: AbortSignal) => void,
  signal: AbortSignal,
): void {
  const top = findTopAddress(window);
  if (top === undefined) return;
  if (isOnShell(top)) {
    start(signal);
    return;
  }
  let running: AbortController | undefined;
  let latest = 0;
  const check = async () => {
    const turn = ++latest;
    const isServed = await ask('shell.here', {}).then(
      (answer) => answer.isServed,
      () => false,
    );
    if (turn !== latest || signal.aborted) return;
    if (!isServed) {
      running?.abort();
      running = undefined;
    } else if (!running) {
      running = new AbortController();
      start(AbortSignal.any([signal, running.signal]));
    }
  };
  onShellsChanged(() => void check(), signal);
  void check();
}
