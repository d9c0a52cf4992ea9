import type { MountEditor } from './mounted-editor.ts';

/** A plain element that can be edited and keeps spaces, as small code widgets are made. */
export const mountContentEditable: MountEditor = (host, { text, readOnly, onChange }) => {
  const element = host.appendChild(document.createElement('div'));
  element.className = 'editable';
  element.contentEditable = String(!readOnly);
  element.setAttribute('role', 'textbox');
  element.setAttribute('aria-multiline', 'true');
  element.setAttribute('aria-readonly', String(readOnly));
  element.textContent = text;
  element.addEventListener('input', () => onChange(element.textContent));
  return {
    setText: (value) => {
      element.textContent = value;
      onChange(value);
    },
    // The browser's own Undo has no other name.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    undo: () => void document.execCommand('undo'),
    destroy: () => element.remove(),
  };
};
