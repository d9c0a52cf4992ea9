import * as monaco from 'monaco-editor';
import type { MountEditor } from './mounted-editor.ts';

// Its language services want workers; one that never answers leaves the editor without them.
Object.assign(window, {
  MonacoEnvironment: { getWorker: () => new Worker(URL.createObjectURL(new Blob([]))) },
});

/** Monaco, whose page keeps its instance to itself. */
export const mountMonaco: MountEditor = (host, { text, readOnly, onChange }) => {
  const editor = monaco.editor.create(host, {
    value: text,
    readOnly,
    language: 'html',
    automaticLayout: true,
    minimap: { enabled: false },
  });
  editor.onDidChangeModelContent(() => onChange(editor.getValue()));
  return {
    setText: (value) => editor.setValue(value),
    undo: () => editor.trigger('page', 'undo', null),
    destroy: () => {
      editor.getModel()?.dispose();
      editor.dispose();
    },
  };
};

/** The same, with `window.monaco` as pages have it that load Monaco by its own loader. */
export const mountGlobalMonaco: MountEditor = (host, options) => {
  Object.assign(window, { monaco });
  return mountMonaco(host, options);
};
