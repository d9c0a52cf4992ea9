const ATTRIBUTE = 'aria-description';

/**
 * Makes what our hints say known where they stand, to those who do not see them: as the description
 * of the page's own button. A description of the page's own is left alone.
 *
 * @returns Takes what is to be described now; what was before and is not any more is taken back.
 */
export function createDescriber(signal: AbortSignal): (now: ReadonlyMap<Element, string>) => void {
  const given = new Map<Element, string>();
  const update = (now: ReadonlyMap<Element, string>) => {
    for (const [element, text] of given) {
      if (now.get(element) === text) continue;
      if (element.getAttribute(ATTRIBUTE) === text) element.removeAttribute(ATTRIBUTE);
      given.delete(element);
    }
    for (const [element, text] of now) {
      if (element.hasAttribute(ATTRIBUTE)) continue;
      element.setAttribute(ATTRIBUTE, text);
      given.set(element, text);
    }
  };
  signal.addEventListener('abort', () => update(new Map()));
  return update;
}
