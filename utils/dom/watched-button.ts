/** A button must have been in plain view, in its place, for this many ms before its click counts. */
const REQUIRED = 200;
/** How often is looked where it stands, in ms: nothing tells of an element that moves. */
const EVERY = 100;
/** By so many px it may move and still be where the person has seen it. */
const SHIFT = 8;

/** Tells whether a button has been continuously and really visible. */
export interface WatchedButton {
  /** Visible right now, and in its place for long enough that a person can have meant the click. */
  isTrustworthy: () => boolean;
}

const isNear = (a: DOMRect, b: DOMRect) =>
  (['left', 'top', 'right', 'bottom'] as const).every(
    (edge) => Math.abs(a[edge] - b[edge]) <= SHIFT,
  );

/**
 * Watches a button with the browser's own occlusion test, which catches opacity, overlays, filters
 * and popovers (`trackVisibility`), and stays silent while the page moves the button, in plain view,
 * to where somebody is about to click. `onChange` is told whenever the answer may have changed.
 */
export function watchButton(
  button: Element,
  onChange: (trustworthy: boolean) => void,
  signal: AbortSignal,
): WatchedButton {
  let seen: { since: number; at: DOMRect } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looking: ReturnType<typeof setInterval> | undefined;

  const tellLater = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => onChange(isTrustworthy()), ms);
  };
  /** Whether it still stands where it was seen; if not, it is seen anew from now on. */
  const staysInPlace = () => {
    const now = button.getBoundingClientRect();
    if (seen === null || isNear(seen.at, now)) return true;
    seen = { since: performance.now(), at: now };
    tellLater(REQUIRED + 5);
    return false;
  };
  const isTrustworthy = () =>
    seen !== null && staysInPlace() && performance.now() - seen.since >= REQUIRED;

  const options = { threshold: [0, 0.25, 0.5, 0.75, 1], trackVisibility: true, delay: 100 };
  const observer = new IntersectionObserver((entries) => {
    const last = entries.at(-1);
    // `isVisible` is missing from the compiler's library; a browser without it never says yes.
    const isSeen = last !== undefined && 'isVisible' in last && last.isVisible === true;
    clearInterval(looking);
    if (!isSeen) seen = null;
    else {
      seen ??= { since: performance.now(), at: button.getBoundingClientRect() };
      looking = setInterval(() => {
        if (!staysInPlace()) onChange(false);
      }, EVERY);
    }
    tellLater(isSeen ? REQUIRED + 5 : 0);
  }, options);
  observer.observe(button);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    clearInterval(looking);
  });
  return { isTrustworthy };
}
