import CodeMirror from 'codemirror';
import 'codemirror/lib/codemirror.css';
import 'codemirror/mode/htmlmixed/htmlmixed.js';
import type { MountEditor } from './mounted-editor.ts';

/** CodeMirror 5, as HighLevel's page builder has it. */
export const mountCodeMirror5: MountEditor = (host, { text, readOnly, onChange }) => {
  const editor = CodeMirror(host, {
    value: text,
    readOnly,
    mode: 'htmlmixed',
    lineNumbers: true,
    lineWrapping: true,
  });
  editor.on('change', () => onChange(editor.getValue()));
  // One that was hidden when it was made measures nothing until it is refreshed.
  new ResizeObserver(() => editor.refresh()).observe(host);
  return {
    setText: (value) => editor.setValue(value),
    undo: () => editor.undo(),
    destroy: () => host.replaceChildren(),
  };
};
