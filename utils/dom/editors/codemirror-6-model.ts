import {
  findMethod,
  getProperty,
  readString,
  type EditorModel,
} from '@/utils/dom/editors/editor-model';

/** Where the view hangs on the content's element, newest first (toolchain, "Writing into editors"). */
const PATHS = [
  ['cmTile', 'root', 'view'],
  ['cmTile', 'view'],
  ['cmView', 'rootView', 'view'],
  ['cmView', 'view'],
  ['cmView', 'editorView'],
];

function findView(content: Element): unknown {
  return PATHS.map((path) => getProperty(content, ...path)).find(
    (view) => findMethod(view, 'dispatch') && getProperty(view, 'contentDOM') === content,
  );
}

/** CodeMirror 6 has no public way from element to view: what its own `findFromDOM` uses. */
export function findCodeMirror6(element: Element): EditorModel | undefined {
  const content = element.querySelector(':scope > .cm-scroller > .cm-content');
  if (!element.classList.contains('cm-editor') || !content) return undefined;
  const view = findView(content);
  const dispatch = findMethod(view, 'dispatch');
  if (!dispatch) return undefined;
  const state = () => getProperty(view, 'state');
  const doc = () => getProperty(state(), 'doc');
  return {
    read: () => readString(findMethod(doc(), 'toString')?.()),
    // Read only for the keyboard, or not editable at all: a dispatched change minds neither.
    isLocked: () =>
      getProperty(state(), 'readOnly') === true ||
      content.getAttribute('contenteditable') === 'false',
    replace: ({ start, end, text }) => {
      // A place counts each line end as one, whatever the editor saves it as.
      const lineBreak = readString(getProperty(state(), 'lineBreak'));
      const insert = text.replaceAll('\n', lineBreak || '\n');
      dispatch({ changes: { from: start, to: end, insert }, userEvent: 'input.paste' });
    },
  };
}
