import { readEditor, writeEditor } from '@/utils/dom/code-editor';
import { isWritable, writeControl } from '@/utils/dom/control';
import { findControls } from '@/utils/dom/find-control';
import { isVisible } from '@/utils/dom/visible';
import { HEAD_CODE_LABELS } from '@/utils/sites/highlevel/labels';
import { ABSENT, sightOne, type Sighting } from '@/utils/sites/site-thing';

/** A field that holds tracking code, whatever kind of editor it is. */
export interface CodeField {
  /** Its name on screen. */
  title: string;
  element: Element;
  /** The whole text; undefined when it cannot be read. */
  read: () => string | undefined;
  write: (text: string) => void;
}

/** Ids first (they outlive layouts), then the label (facts, HighLevel, "DOM"). */
const HEAD_CODE_SELECTORS = [
  '#head-tracking-code textarea.n-input__textarea-el',
  '#c-head-tracking-code textarea',
  'textarea#head-tracking-code',
];

function toCodeField(area: HTMLTextAreaElement): CodeField {
  return {
    title: 'Head tracking code',
    element: area,
    read: () => (area.isConnected ? area.value : undefined),
    write: (text) => writeControl(area, text),
  };
}

/** Settings > Head tracking code, in the top document. */
export function findHeadCode(document: Document): Sighting<CodeField> {
  const byId = HEAD_CODE_SELECTORS.map((selector) =>
    Array.from(document.querySelectorAll(selector)).filter(isVisible),
  ).find((areas) => areas.length > 0);
  const areas = (byId ?? findControls(document, HEAD_CODE_LABELS)).filter(
    (area) => area instanceof HTMLTextAreaElement,
  );
  const locked = areas.some((area) => !isWritable(area));
  if (locked)
    return {
      state: 'missing',
      note: 'The head tracking code is locked just now. Wait until the page has finished, or ask for the right to edit it.',
    };
  return sightOne(
    areas.map((area) => ({ anchor: area, target: toCodeField(area) })),
    null,
    'Two fields for head tracking code are on this screen. Close one of them.',
  );
}

/** The panel that an editor belongs to. */
const PANELS = '[class*="n-drawer"], [class*="n-modal"], [role=dialog]';

function findActiveTab(panel: Element): string | undefined {
  const tabs = Array.from(
    panel.querySelectorAll('[class*="n-tabs-tab--active"], [aria-selected=true]'),
  );
  return tabs.find(isVisible)?.textContent.trim();
}

/** The page builder's Header Tracking or Footer Tracking: the editor that is on screen. */
export function findBuilderCode(document: Document): Sighting<CodeField> {
  const editors = Array.from(document.querySelectorAll('.CodeMirror')).filter(isVisible);
  const candidates = editors.flatMap((editor) => {
    const panel = editor.closest(PANELS);
    // Other panels of the builder (custom CSS) have editors, too: not ours.
    if (!panel || !/tracking/i.test(panel.textContent)) return [];
    const tab = findActiveTab(panel);
    const target: CodeField = {
      title: tab ?? 'Tracking code',
      element: editor,
      read: () => (editor.isConnected ? readEditor(editor) : undefined),
      write: (text) => void writeEditor(editor, text),
    };
    return [{ anchor: editor, target }];
  });
  if (candidates.some(({ target }) => target.read() === undefined))
    return {
      state: 'missing',
      note: 'The code editor does not answer. Copy the pixel code from the popup and paste it into Header Tracking.',
    };
  const footer = candidates.some(({ target }) => /footer/i.test(target.title));
  if (footer)
    return {
      state: 'missing',
      note: 'This is Footer Tracking. The pixel code belongs in Header Tracking: open that tab.',
    };
  return candidates.length === 0
    ? ABSENT
    : sightOne(candidates, null, 'Two code editors are open. Close the one you do not want.');
}
