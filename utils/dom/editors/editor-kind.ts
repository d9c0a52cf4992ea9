/** What kinds of editors are known, and how their elements are told. */
export type EditorKind =
  'codemirror-5' | 'codemirror-6' | 'ace' | 'monaco' | 'textarea' | 'contenteditable';

const KINDS: Record<string, EditorKind> = {
  '.CodeMirror': 'codemirror-5',
  '.cm-editor': 'codemirror-6',
  '.ace_editor': 'ace',
  // Monaco gives its class to its floating parts, too.
  '.monaco-editor:is([role=code], [data-uri])': 'monaco',
};
/** Boxes of code editors. */
export const CODE_EDITORS = Object.keys(KINDS).join(', ');
const EDITABLE = '[contenteditable]:not([contenteditable=false]), [contenteditable][role=textbox]';

/** The kind of an editor; undefined for what is none, or only a part of one. */
export function kindOf(element: Element): EditorKind | undefined {
  const owner = element.closest(CODE_EDITORS);
  if (owner && owner !== element) return undefined;
  const found = Object.entries(KINDS).find(([selector]) => element.matches(selector));
  if (found) return found[1];
  if (element instanceof HTMLTextAreaElement) return 'textarea';
  if (!element.matches(EDITABLE)) return undefined;
  return element.parentElement?.closest(EDITABLE) ? undefined : 'contenteditable';
}
