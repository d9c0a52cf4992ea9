import { isLabelLike, toLines } from '@/utils/dom/locate/lines';
import { readName, type ReadName } from '@/utils/dom/locate/name-match';
import { nativeLabels } from '@/utils/dom/locate/native-labels';
import { once, type Screen, type ScreenText } from '@/utils/dom/locate/screen';

const NONE: readonly Element[] = [];

/**
 * Texts of an element that names another one, without what stands in that one and what is hidden
 * in it. The naming element itself may be hidden: then it names by all that it holds.
 */
function textsIn(screen: Screen, element: Element, named: Element): ScreenText[] {
  const span = screen.spans.get(element);
  if (!span) return [];
  return screen.parts
    .slice(span.start, span.end)
    .flatMap((part) => (part.kind === 'text' ? [part.text] : []))
    .filter(({ owner }) => owner !== named && (owner === null || owner.contains(element)))
    .filter((text) => !isHiddenIn(element, text));
}

function isHiddenIn(naming: Element, { element }: ScreenText): boolean {
  const hiding = element.closest('[aria-hidden=true]');
  if (hiding && hiding !== naming && naming.contains(hiding)) return true;
  const isShown = (one: Element) => one.checkVisibility({ visibilityProperty: true });
  return isShown(naming) && !isShown(element);
}

/** What a naming element says: its first line, below which explanations may stand, and all. */
function namesIn(screen: Screen, element: Element, named: Element): ReadName[] {
  const lines = toLines(screen, textsIn(screen, element, named));
  const first = lines.find(isLabelLike);
  const all = readName(lines.map(({ name }) => name.text).join(' '));
  return first ? [first.name, all] : [all];
}

function labelsOf(screen: Screen, element: Element): readonly Element[] {
  const native = nativeLabels(screen, element);
  if (native.length > 0) return native;
  const around = element.closest('label');
  if (!around || around.control) return NONE;
  const span = screen.spans.get(around);
  const inside = span ? screen.parts.slice(span.start, span.end) : [];
  return inside.filter(({ kind }) => kind === 'control').length === 1 ? [around] : [];
}

/** The elements that an element says name it. */
function referredBy(element: Element): readonly Element[] {
  const ids = element.getAttribute('aria-labelledby');
  if (ids === null) return NONE;
  const root = element.getRootNode() as Document | ShadowRoot;
  return ids.split(/\s+/).flatMap((id) => (id && root.getElementById(id)) || []);
}

/**
 * What an element is called by the page's own word, in the order of precedence that accessible
 * names have: `aria-labelledby`, `aria-label`, `label`. Empty when the page says nothing.
 */
export function ownNames(screen: Screen, element: Element): ReadName[] {
  return once(screen, 'own names', element, () => {
    const referred = referredBy(element);
    const first = referred[0];
    if (first) {
      // Of a choice the page may add what is chosen ("Industry Retail"): the first alone counts.
      const all = referred.map((one) => one.textContent.trim()).join(' ');
      return [...namesIn(screen, first, element), readName(first.textContent), readName(all)];
    }
    const label = element.getAttribute('aria-label')?.trim();
    if (label) return [readName(label)];
    return labelsOf(screen, element).flatMap((one) => namesIn(screen, one, element));
  });
}

const HINTS = ['placeholder', 'aria-placeholder', 'data-placeholder', 'title'];

/** What an element calls itself less surely: it may be an example. */
export function hintNames(element: Element): ReadName[] {
  return HINTS.flatMap((attribute) => {
    const text = element.getAttribute(attribute)?.trim();
    return text ? [readName(text)] : [];
  });
}
