/** The editors that code is pasted into on such pages, as the pages name them here. */
export const EDITOR_KINDS = [
  'textarea',
  'vue-textarea',
  'codemirror-5',
  'codemirror-6',
  'ace',
  'monaco',
  'monaco-hidden',
  'contenteditable',
] as const;
export type EditorKind = (typeof EDITOR_KINDS)[number];

export interface EditorOptions {
  text: string;
  readOnly: boolean;
  /** Called after each change with the whole text: what the page then holds, and saves. */
  onChange: (text: string) => void;
}

/** An editor in a page, as the page's own code deals with it. */
export interface MountedEditor {
  setText: (text: string) => void;
  /** The editor's own Undo, where it has one. */
  undo: () => void;
  destroy: () => void;
}

export type MountEditor = (host: HTMLElement, options: EditorOptions) => MountedEditor;
