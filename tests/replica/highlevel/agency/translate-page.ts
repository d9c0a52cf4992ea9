const ATTRIBUTES = ['placeholder', 'title', 'aria-label'] as const;
/** Texts of the person: what stands in an editor is nobody's to translate. */
const LEFT_ALONE = 'script, style, textarea, .CodeMirror-lines, [contenteditable=true]';

/**
 * Puts every text of the interface into another language, now and whenever the page changes.
 * Texts that are not in the dictionary (names, addresses, code) stay.
 *
 * @param dictionary By the English text; a key that ends in a space stands for a beginning.
 */
export function translatePage(document: Document, dictionary: Record<string, string>): void {
  const known = new Map(Object.entries(dictionary));
  const translate = (text: string): string | undefined => {
    const bare = text.trim();
    if (bare === '') return undefined;
    const whole = known.get(bare);
    if (whole !== undefined) return text.replace(bare, whole);
    const beginning = Array.from(known.keys()).find(
      (key) => key.endsWith(' ') && bare.startsWith(key),
    );
    return beginning && text.replace(beginning, known.get(beginning) ?? beginning);
  };
  const change = (node: Node) => {
    if (node instanceof Text) {
      const text = node.parentElement?.closest(LEFT_ALONE) ? undefined : translate(node.data);
      if (text !== undefined && text !== node.data) node.data = text;
      return;
    }
    if (!(node instanceof Element)) return;
    for (const name of ATTRIBUTES) {
      const text = translate(node.getAttribute(name) ?? '');
      if (text !== undefined && text !== node.getAttribute(name)) node.setAttribute(name, text);
    }
    node.childNodes.forEach(change);
  };
  const changes = { childList: true, subtree: true, characterData: true, attributes: true };
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      addedNodes.forEach(change);
      if (addedNodes.length === 0) change(target);
    }
  }).observe(document.documentElement, { ...changes, attributeFilter: [...ATTRIBUTES] });
  change(document.body);
}
