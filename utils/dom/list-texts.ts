/** A text on the page, and the element that holds it. */
export interface TextOnPage {
  text: string;
  element: Element;
}

/** The elements that hold text or a value themselves, in document order; seen or not. */
export function listTexts(root: ParentNode & Node): TextOnPage[] {
  const document = root instanceof Document ? root : root.ownerDocument;
  if (!document) return [];
  const texts: TextOnPage[] = [];
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
