/** A button must have been in plain view for this many ms before its click counts. */
const REQUIRED = 200;

/** Tells whether a button has been continuously and really visible. */
export interface WatchedButton {
  /** Visible right now, and for long enough that a person can have meant the click. */
  isTrustworthy: () => boolean;
}

/**
 * Watches a button with the browser's own occlusion test, which catches opacity, overlays, filters
 * and popovers (`trackVisibility`). `onChange` is told whenever the answer may have changed.
 */
export function watchButton(
  button: Element,
  onChange: (trustworthy: boolean) => void,
  signal: AbortSignal,
): WatchedButton {
  let visibleSince: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isTrustworthy = () => visibleSince !== null && performance.now() - visibleSince >= REQUIRED;
  const options = { threshold: [0, 0.25, 0.5, 0.75, 1], trackVisibility: true, delay: 100 };
  const observer = new IntersectionObserver((entries) => {
    const last = entries.at(-1);
    // `isVisible` is missing from the compiler's library; a browser without it never says yes.
    const seen = last !== undefined && 'isVisible' in last && last.isVisible === true;
    if (!seen) visibleSince = null;
    else visibleSince ??= performance.now();
    clearTimeout(timer);
    timer = setTimeout(() => onChange(isTrustworthy()), seen ? REQUIRED + 5 : 0);
  }, options);
  observer.observe(button);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return { isTrustworthy };
}
