import './editors.css';
import { held, showEditors, type EditorWish } from './editor-screen.ts';
import { mountAce } from './mount-ace.ts';
import { mountCodeMirror5 } from './mount-codemirror-5.ts';
import { mountCodeMirror6 } from './mount-codemirror-6.ts';
import { mountContentEditable } from './mount-contenteditable.ts';
import { mountTextarea, mountVueTextarea } from './mount-textarea.ts';
import type { MountEditor } from './mounted-editor.ts';

/** `monaco.ts`, which is large, adds its own where it is asked for. */
const editorKinds: Record<string, MountEditor> = {
  textarea: mountTextarea,
  'vue-textarea': mountVueTextarea,
  'codemirror-5': mountCodeMirror5,
  'codemirror-6': mountCodeMirror6,
  ace: mountAce,
  contenteditable: mountContentEditable,
};

Object.assign(window, {
  editorKinds,
  held,
  showEditors: (wishes: EditorWish[]) => showEditors(editorKinds, wishes),
  save: () => fetch('/replica/editors', { method: 'PUT', body: JSON.stringify(held) }),
});
