import { vi } from 'vitest';
import { readScreen, type Screen } from '@/utils/dom/locate/screen';

/**
 * Draws a page where nothing measures: every element has room but what is hidden by `hidden` or
 * `display: none`, itself or around. `change` goes on drawing where markup alone cannot. Where things stand is tested in a browser.
 */
export function drawScreen(html: string, change: () => void = () => undefined): Screen {
  document.body.innerHTML = html;
  change();
  vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function (this: Element) {
    return this.closest('[hidden], [style*="display:none"]') === null;
  });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 200, 20));
  return readScreen(document.body);
}

/** The one element of the page that is marked so. */
export function getMarked(): Element {
  const [one, ...others] = document.querySelectorAll('[data-it]');
  if (!one || others.length > 0) throw new Error('Mark one element with data-it.');
  return one;
}
