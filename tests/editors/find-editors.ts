import { kindOf } from '@/utils/dom/editors/editor-kind';
import { isVisible } from '@/utils/dom/visible';

/** All elements under a root, in open shadow roots, too. */
function* walk(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* walk(element.shadowRoot);
  }
}

/** The editors that are on screen, each by its outermost element. Those in tabs not open are not. */
export function findEditors(root: ParentNode): Element[] {
  return [...walk(root)].filter((element) => kindOf(element) !== undefined && isVisible(element));
}
