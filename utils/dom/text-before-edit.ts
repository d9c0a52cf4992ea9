/** What text fields held before a person changed them. */
export interface TextsBeforeEdit {
  /** The text before the first change since `forget`; undefined where there was none. */
  of: (element: Element) => string | undefined;
  forget: () => void;
}

const isTextField = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;

/**
 * Keeps what stands in a text field as somebody begins to change it. Looks at the page rest for up to
 * 1.5 s, so a field can be emptied before it has ever been looked at. Editors that draw their text
 * by themselves tell nothing of it.
 */
export function watchTextsBeforeEdit(document: Document, signal: AbortSignal): TextsBeforeEdit {
  let texts = new WeakMap<Element, { path: string; text: string }>();
  const note = ({ isTrusted, target }: Event) => {
    if (!isTrusted || !isTextField(target)) return;
    const path = location.pathname;
    if (texts.get(target)?.path !== path) texts.set(target, { path, text: target.value });
  };
  document.addEventListener('beforeinput', note, { signal, capture: true });
  return {
    of: (element) => {
      const kept = texts.get(element);
      return kept?.path === location.pathname ? kept.text : undefined;
    },
    forget: () => {
      texts = new WeakMap();
    },
  };
}
