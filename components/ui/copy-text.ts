/**
 * Puts text on the clipboard and says whether it got there. The panel lives in a frame of DevTools
 * where `navigator.clipboard` is refused, hence the older way as a fallback.
 */
export async function copyText(text: string, near: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text, near);
  }
}

function copyBySelection(text: string, near: HTMLElement): boolean {
  const field = near.ownerDocument.createElement('textarea');
  field.value = text;
  field.setAttribute('aria-hidden', 'true');
  field.style.cssText = 'position:fixed;top:0;left:0;width:1px;height:1px;opacity:0';
  near.after(field);
  field.select();
  try {
    // Deprecated, and without a successor that works in a DevTools panel.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return near.ownerDocument.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    near.focus();
  }
}
