/** At most one look at the page in this many ms, however often it changes. */
const INTERVAL = 150;

/**
 * Calls back after the page has changed (DOM, address, size), at most once per interval and never
 * while the tab is hidden; until the signal aborts. Work per change is one flag.
 */
export function observePage(document: Document, callback: () => void, signal: AbortSignal): void {
  const window = document.defaultView;
  if (!window) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let missed = false;
  const look = () => {
    timer = undefined;
    if (document.hidden) missed = true;
    else callback();
  };
  const schedule = () => {
    timer ??= setTimeout(look, INTERVAL);
  };
  const observer = new MutationObserver(schedule);
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['class', 'style', 'hidden', 'aria-hidden', 'aria-selected', 'value'],
  });
  window.addEventListener('popstate', schedule, { signal });
  document.addEventListener('input', schedule, { signal, capture: true, passive: true });
  document.addEventListener(
    'visibilitychange',
    () => {
      if (missed && !document.hidden) schedule();
      missed = false;
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  callback();
}
