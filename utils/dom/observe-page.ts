/** At most one look at the page in this many ms, however often it changes. */
const INTERVAL = 150;
/** Looking takes at most one part in this many of the time: a slow look is followed by a long rest. */
const REST = 50;
/** A first look on a large page is slow once: it must not blind us for long. */
const LONGEST_REST = 1500;

const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: [
    ...['class', 'style', 'hidden', 'value'],
    ...['aria-hidden', 'aria-selected', 'aria-checked', 'aria-disabled'],
  ],
};

/**
 * Calls back after the page has changed (DOM, address, what is typed), once more as the tab is left
 * if something was still to be seen, and never while it is hidden; until the signal aborts. From a change to the next look nothing is watched at all, so a
 * page that changes ten thousand times a second costs no more than one that changes once.
 */
export function observePage(document: Document, callback: () => void, signal: AbortSignal): void {
  const window = document.defaultView;
  if (!window) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let missed = false;
  let restUntil = 0;
  const look = () => {
    timer = undefined;
    if (signal.aborted) return;
    if (document.hidden) missed = true;
    else lookNow();
  };
  const lookNow = () => {
    // First watch, then look: what changes meanwhile is seen the next time.
    observer.observe(document, WATCHED);
    const start = performance.now();
    callback();
    const end = performance.now();
    restUntil = end + Math.min((end - start) * REST, LONGEST_REST);
  };
  const schedule = () => {
    observer.disconnect();
    timer ??= setTimeout(look, Math.max(INTERVAL, restUntil - performance.now()));
  };
  const observer = new MutationObserver(schedule);
  window.addEventListener('popstate', schedule, { signal });
  document.addEventListener('input', schedule, { signal, capture: true, passive: true });
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.hidden) {
        // What was just done here is not to wait until somebody comes back.
        if (timer === undefined) return;
        clearTimeout(timer);
        timer = undefined;
        lookNow();
        return;
      }
      if (missed) schedule();
      missed = false;
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  look();
}
