import { normalizeLabel } from '@/utils/dom/label-text';
import { isVisible } from '@/utils/dom/visible';

/** A text on the page, and the element to stand beside. */
export interface LabelledText {
  text: string;
  element: Element;
}

/** How far from its label a value may stand, in ancestors. */
const REACH = 5;

/** The visible elements that hold text or a value themselves, in document order. */
export function listTexts(root: ParentNode & Node): LabelledText[] {
  const document = root instanceof Document ? root : root.ownerDocument;
  if (!document) return [];
  const texts: LabelledText[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) {
      if (node.value !== '') texts.push({ text: node.value, element: node });
    } else if (node instanceof Text && node.parentElement && node.data.trim() !== '') {
      if (!/^(?:SCRIPT|STYLE|TEXTAREA|NOSCRIPT|TEMPLATE)$/.test(node.parentElement.tagName))
        texts.push({ text: node.data.trim(), element: node.parentElement });
    }
  }
  return texts;
}

/**
 * Values of a shape that stand next to one of these labels: in the same text ("Dataset ID: 123"),
 * or nearest to it in the tree. A label with several values equally near gives none of them.
 */
export function findLabelledTexts(
  root: ParentNode & Node,
  labels: readonly string[],
  shape: RegExp,
): LabelledText[] {
  const found: LabelledText[] = [];
  for (const { text, element } of listTexts(root)) {
    const value = shape.exec(text)?.[0];
    const label = normalizeLabel(value === undefined ? text : text.replace(value, ''));
    if (!labels.includes(label) || !isVisible(element)) continue;
    if (value !== undefined) found.push({ text: value, element });
    else found.push(...findNearest(element, shape));
  }
  return found;
}

function findNearest(label: Element, shape: RegExp): LabelledText[] {
  let ancestor: Element | null = label;
  for (let step = 0; ancestor && step < REACH; step += 1, ancestor = ancestor.parentElement) {
    const values = listTexts(ancestor).flatMap(({ text, element }) => {
      const value = shape.exec(text)?.[0];
      return value !== undefined && isVisible(element) ? [{ text: value, element }] : [];
    });
    if (values.length > 0)
      return new Set(values.map((value) => value.text)).size === 1 ? values.slice(0, 1) : [];
  }
  return [];
}
