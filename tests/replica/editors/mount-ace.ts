import ace from 'ace-builds';
import 'ace-builds/src-noconflict/mode-html.js';
import type { MountEditor } from './mounted-editor.ts';

/** Ace. Its page saves the text with the line ends that Ace keeps. */
export const mountAce: MountEditor = (host, { text, readOnly, onChange }) => {
  const element = host.appendChild(document.createElement('div'));
  element.style.height = '100%';
  const editor = ace.edit(element, { value: text, readOnly });
  editor.session.setUseWorker(false);
  editor.session.setMode('ace/mode/html');
  editor.session.on('change', () => onChange(editor.getValue()));
  return {
    setText: (value) => void editor.setValue(value, -1),
    undo: () => editor.undo(),
    destroy: () => {
      editor.destroy();
      element.remove();
    },
  };
};
