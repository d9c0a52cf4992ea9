/** The page's topmost element at a point of the window, below our own layer. */
export function elementAt(document: Document, host: Element, x: number, y: number) {
  let root: Document | ShadowRoot = document;
  let found: Element | undefined;
  for (;;) {
    const next: Element | undefined = root
      .elementsFromPoint(x, y)
      .find((element) => element !== host);
    if (!next || next === found) return found;
    found = next;
    if (!found.shadowRoot) return found;
    root = found.shadowRoot;
  }
}

/**
 * Scrolls what lies under a point. Our layer is over the page while the person points, and would
 * otherwise hold up the wheel before the page's own scrollers.
 */
export function scrollAt(element: Element | undefined, left: number, top: number): void {
  for (let one = element; one; one = one.parentElement ?? undefined) {
    const { overflowY, overflowX } = getComputedStyle(one);
    const isDown = /auto|scroll/.test(overflowY) && one.scrollHeight > one.clientHeight;
    const isAcross = /auto|scroll/.test(overflowX) && one.scrollWidth > one.clientWidth;
    if ((top !== 0 && isDown) || (left !== 0 && isAcross)) {
      one.scrollBy({ left, top, behavior: 'instant' });
      return;
    }
  }
  window.scrollBy({ left, top, behavior: 'instant' });
}
