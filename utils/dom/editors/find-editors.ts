import { EDITORS, kindOf } from '@/utils/dom/editors/editor-kind';
import { isVisible } from '@/utils/dom/visible';

/** All elements under a root that match, in open shadow roots, too. */
function* matchAll(root: ParentNode, selector: string): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    if (element.matches(selector)) yield element;
    if (element.shadowRoot) yield* matchAll(element.shadowRoot, selector);
  }
}

/** The editors that are on screen, each by its outermost element. Those in tabs not open are not. */
export function findEditors(root: ParentNode): Element[] {
  return [...matchAll(root, EDITORS)].filter(
    (element) => kindOf(element) !== undefined && isVisible(element),
  );
}

/** The nearest element around this one that matches, also around the web component it is in. */
export function closestAcross(element: Element, selector: string): Element | undefined {
  const found = element.closest(selector);
  if (found) return found;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? closestAcross(root.host, selector) : undefined;
}
