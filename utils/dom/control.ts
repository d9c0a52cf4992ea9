export type TextControl = HTMLInputElement | HTMLTextAreaElement;

const TEXT_TYPES = new Set(['', 'text', 'password', 'search', 'tel', 'url', 'email', 'number']);

/** Whether an element is a field that holds text. */
export function isTextControl(element: Element): element is TextControl {
  if (element instanceof HTMLTextAreaElement) return true;
  return element instanceof HTMLInputElement && TEXT_TYPES.has(element.type);
}

/** Whether a field takes text now. */
export function isWritable(control: TextControl): boolean {
  return !control.disabled && !control.readOnly && control.isConnected;
}

/**
 * Writes into a field that a framework controls: the prototype's own setter (React and Vue hide it
 * behind theirs), then the events that they listen to. Whether it held is told by reading back.
 */
export function writeControl(control: TextControl, value: string): void {
  const prototype =
    control instanceof HTMLTextAreaElement
      ? HTMLTextAreaElement.prototype
      : HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(control, value);
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
}
