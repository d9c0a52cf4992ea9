import type { Industry } from '@/utils/client/set-up-plan';
import { settle, waitFor } from '@/utils/dom/settle';
import { isVisible } from '@/utils/dom/visible';
import { matchText } from '@/utils/sites/events-manager/wizard/best-match';
import { INDUSTRY_NAMES } from '@/utils/sites/events-manager/wizard/wizard-names';

/** A list that has not opened after this many ms will not. */
const OPENING = 2000;

/** What a closed dropdown shows as chosen: the industry, or undefined for its prompt. */
export function readIndustry(dropdown: Element): Industry | undefined {
  const text =
    dropdown instanceof HTMLSelectElement
      ? (dropdown.selectedOptions[0]?.text ?? '')
      : dropdown.textContent;
  return matchText(text, INDUSTRY_NAMES);
}

function press(element: Element): void {
  for (const type of ['mousedown', 'mouseup'])
    element.dispatchEvent(
      new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }),
    );
  if (element instanceof HTMLElement) element.click();
}

/** The open list, wherever in the page it is drawn. */
function listOptions(dropdown: Element): Element[] {
  const document = dropdown.ownerDocument;
  const ids = dropdown.getAttribute('aria-controls') ?? dropdown.getAttribute('aria-owns') ?? '';
  const own = ids.split(/\s+/).flatMap((id) => (id && document.getElementById(id)) || []);
  const lists = own.length > 0 ? own : Array.from(document.querySelectorAll('[role=listbox]'));
  const options = lists.flatMap((list) => Array.from(list.querySelectorAll('[role=option]')));
  return options.filter(isVisible);
}

/** The only option that names the industry. */
function findOption(options: readonly Element[], industry: Industry): Element | undefined {
  const fitting = options.filter((o) => matchText(o.textContent, INDUSTRY_NAMES) === industry);
  return fitting.length === 1 ? fitting[0] : undefined;
}

function chooseInSelect(select: HTMLSelectElement, industry: Industry): boolean {
  const option = findOption(Array.from(select.options), industry);
  if (!(option instanceof HTMLOptionElement)) return false;
  Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(
    select,
    option.value,
  );
  select.dispatchEvent(new Event('input', { bubbles: true }));
  select.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

/** What choosing came to; after `unopened` and `unlisted` nothing has changed. */
export type Chosen = 'chosen' | 'unopened' | 'unlisted' | 'not-taken';

/** Chooses the industry as a person does: opens the list, presses the option, reads it back. */
export async function chooseIndustry(dropdown: Element, industry: Industry): Promise<Chosen> {
  const document = dropdown.ownerDocument;
  if (dropdown instanceof HTMLSelectElement) {
    if (!chooseInSelect(dropdown, industry)) return 'unlisted';
  } else {
    if (listOptions(dropdown).length === 0) press(dropdown);
    const look = () => (listOptions(dropdown).length > 0 ? listOptions(dropdown) : undefined);
    const options = await waitFor(document, look, OPENING);
    if (!options) return 'unopened';
    const option = findOption(options, industry);
    if (!option) {
      const escape = { key: 'Escape', code: 'Escape', bubbles: true, cancelable: true };
      options[0]?.dispatchEvent(new KeyboardEvent('keydown', escape));
      return 'unlisted';
    }
    press(option);
  }
  await settle(document);
  return readIndustry(dropdown) === industry ? 'chosen' : 'not-taken';
}
