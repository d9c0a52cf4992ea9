import { defaultKeymap, history, historyKeymap, undo } from '@codemirror/commands';
import { html } from '@codemirror/lang-html';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import type { MountEditor } from './mounted-editor.ts';

/** CodeMirror 6 with the usual extensions. */
export const mountCodeMirror6: MountEditor = (host, { text, readOnly, onChange }) => {
  const view = new EditorView({
    parent: host,
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        history(),
        html(),
        keymap.of([...defaultKeymap, ...historyKeymap]),
        EditorState.readOnly.of(readOnly),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onChange(update.state.doc.toString());
        }),
      ],
    }),
  });
  return {
    setText: (value) =>
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: value } }),
    undo: () => void undo(view),
    destroy: () => view.destroy(),
  };
};
