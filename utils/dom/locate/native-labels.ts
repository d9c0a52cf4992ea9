import { once, type Screen } from '@/utils/dom/locate/screen';

const NONE: readonly HTMLLabelElement[] = [];

/**
 * The labels that the page ties to a control, in the order of the page. The same as the element's
 * own `labels`, for which the browser goes through all of the document: for each control anew.
 */
export function nativeLabels(screen: Screen, element: Element): readonly HTMLLabelElement[] {
  if (!('labels' in element)) return NONE;
  const root = element.getRootNode();
  const labels = once(screen, 'native labels', root, () => readLabels(root));
  return labels.get(element) ?? NONE;
}

function readLabels(root: Node): ReadonlyMap<Element, readonly HTMLLabelElement[]> {
  const labels = new Map<Element, HTMLLabelElement[]>();
  // Cut out of the page it is neither, and names nothing.
  if (!(root instanceof Document) && !(root instanceof ShadowRoot)) return labels;
  for (const label of root.querySelectorAll('label')) {
    const { control } = label;
    if (!control) continue;
    const known = labels.get(control);
    if (known) known.push(label);
    else labels.set(control, [label]);
  }
  return labels;
}
