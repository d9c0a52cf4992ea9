import { computeAccessibleName } from 'dom-accessibility-api';

/** A label as people mean it: no case, no required mark, no colon, single spaces. */
export function normalizeLabel(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\((?:required|optional)\)|[*:：]/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Fields, and what stands for one in a component library. */
export const CONTROLS =
  'input:not([type=hidden]), textarea, select, [contenteditable=""], [contenteditable=true], [role=combobox], [role=textbox], [role=switch], [role=checkbox], .n-base-selection';

function textBefore(container: Element, control: Element): string {
  const range = container.ownerDocument.createRange();
  range.selectNodeContents(container);
  range.setEndBefore(control);
  return range.toString();
}

/** The outermost ancestor, within reach, that holds no other field than this one. */
function findOwnRow(control: Element): Element | undefined {
  let row: Element | undefined;
  let ancestor = control.parentElement;
  for (let step = 0; ancestor && step < 8; step += 1, ancestor = ancestor.parentElement) {
    const strangers = Array.from(ancestor.querySelectorAll(CONTROLS)).filter(
      (other) => !other.contains(control) && !control.contains(other),
    );
    if (strangers.length > 0) return row;
    row = ancestor;
  }
  return row;
}

/**
 * What a field is called: all names it goes by, normalised. Its accessible name where it has one,
 * and the text that stands before it in its own row: component libraries often draw a label
 * without tying it to the field (facts, HighLevel: `.n-form-item-label`).
 */
export function labelsOf(control: Element): string[] {
  const names = [computeAccessibleName(control)];
  const row = findOwnRow(control);
  if (row) {
    names.push(textBefore(row, control));
    const label = row.querySelector('label, [class*=form-item-label]');
    if (label) names.push(label.textContent);
  }
  return [...new Set(names.map(normalizeLabel))].filter((name) => name !== '');
}
