import type { EditorKind, MountEditor, MountedEditor } from './mounted-editor.ts';

/** What a page does with an editor beside taking its text over. */
export type PageHabit =
  | 'takes over'
  | 'takes over later'
  | 'tidies'
  | 'ends with a newline'
  | 'undoes'
  | 'makes it anew'
  | 'makes it anew, empty';

export interface EditorWish {
  kind: EditorKind;
  text: string;
  readOnly?: boolean;
  /** In a tab that is not open. */
  hidden?: boolean;
  /** Inside a web component. */
  shadow?: boolean;
  habit?: PageHabit;
}

/** What the page holds of each of its editors: what Save sends. */
export const held: string[] = [];

/** Indents nothing and ends nothing with spaces: as formatters do. */
const tidy = (text: string) => text.replace(/^[ \t]+|[ \t]+$/gm, '');

const WHEN_LATER = 150;

function behave(habit: PageHabit, index: number, mount: () => MountedEditor): void {
  let editor: MountedEditor | undefined = mount();
  const wishes: Record<PageHabit, (text: string) => void> = {
    'takes over': () => undefined,
    'takes over later': () => undefined,
    tidies: (text) => {
      if (tidy(text) !== text) editor?.setText(tidy(text));
    },
    'ends with a newline': (text) => {
      if (!text.endsWith('\n')) editor?.setText(`${text}\n`);
    },
    undoes: () => editor?.undo(),
    'makes it anew': () => {
      editor?.destroy();
      editor = mount();
    },
    'makes it anew, empty': () => {
      editor?.destroy();
      held[index] = '';
      editor = mount();
    },
  };
  const listen = () => {
    // One write may be several changes, and what the page does by itself must not set it off again.
    listeners[index] = () => undefined;
    queueMicrotask(() => {
      wishes[habit](held[index] ?? '');
      listeners[index] = listen;
    });
  };
  listeners[index] = listen;
}

const listeners: (() => void)[] = [];

/** Puts editors on the page, each as wished. */
export function showEditors(
  kinds: Readonly<Record<string, MountEditor>>,
  wishes: readonly EditorWish[],
): void {
  document.body.replaceChildren();
  held.length = 0;
  wishes.forEach((wish, index) => {
    const { habit = 'takes over', readOnly = false } = wish;
    const place = document.body.appendChild(document.createElement('div'));
    place.className = 'editor-place';
    place.hidden = wish.hidden ?? false;
    const root = wish.shadow ? place.attachShadow({ mode: 'open' }) : place;
    for (const sheet of wish.shadow ? document.querySelectorAll('link[rel=stylesheet]') : [])
      root.appendChild(sheet.cloneNode());
    const host = root.appendChild(document.createElement('div'));
    host.className = 'editor-host';
    held[index] = wish.text;
    listeners[index] = () => undefined;
    const mount = kinds[wish.kind];
    if (!mount) throw new Error(`There is no editor called ${wish.kind}.`);
    const onChange = (text: string) => {
      const takeOver = () => (held[index] = text);
      if (habit === 'takes over later') setTimeout(takeOver, WHEN_LATER);
      else takeOver();
      listeners[index]?.();
    };
    behave(habit, index, () => mount(host, { text: held[index] ?? '', readOnly, onChange }));
  });
}
