/**
 * Whether an element is all in plain view by the browser's own test (`trackVisibility`): nothing
 * lies over any part of it, and nothing makes it transparent or distorts it.
 */
export function isInPlainView(element: Element): Promise<boolean> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1);
        observer.disconnect();
        // Missing from the compiler's library; a browser without it never says yes.
        resolve(last !== undefined && 'isVisible' in last && last.isVisible === true);
      },
      { trackVisibility: true, delay: 100 } as IntersectionObserverInit,
    );
    observer.observe(element);
  });
}
