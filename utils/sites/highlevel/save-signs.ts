import { locate } from '@/utils/dom/locate/locate';
import { fitName, readName } from '@/utils/dom/locate/name-match';
import type { Screen } from '@/utils/dom/locate/screen';
import { FIELDS, nameSetOf } from '@/utils/sites/highlevel/fields';

/** Buttons that save or publish; the ids are those of facts, HighLevel, "DOM". */
const IDS = {
  save: '#pg-funnel-builder__btn--save, #delete-funnel',
  publish: '#pg-funnel-builder__btn--publish',
};
const NAMES = { save: nameSetOf('save'), publish: nameSetOf('publish') };

/** How the page begins to say when it was saved: the one marker that moves on with a real save. */
const LAST_SAVED =
  /^(last saved|zuletzt gespeichert|guardado por última vez|última gravação|dernier enregistrement|ultimo salvataggio)\b/i;

/** What a page that answers a save puts up for some seconds (facts, HighLevel: Naive UI). */
const TOASTS = {
  success: '[class*="message--success"], [class*="notification--success"]',
  error: '[class*="message--error"], [class*="notification--error"]',
};

export type SaveButton = keyof typeof IDS;

/** Which of the page's own buttons a click was meant for; undefined for any other. */
export function readSaveButton(target: EventTarget | null): SaveButton | undefined {
  const button = target instanceof Element ? target.closest('button, [role=button]') : null;
  if (!button) return undefined;
  const name = readName(button.textContent.trim());
  const isIt = (which: SaveButton) => button.matches(IDS[which]) || fitName(name, NAMES[which]) > 0;
  return (['publish', 'save'] as const).find(isIt);
}

/** The button that saves or publishes this page; undefined where it is not there or not clear. */
export function findSaveButton(screen: Screen, which: SaveButton): Element | undefined {
  const known = screen.document.querySelector(IDS[which]);
  // The id of Save in Settings says "delete": it counts only under the right name.
  if (known && readSaveButton(known) === which) return known;
  const located = locate(screen, FIELDS[which]);
  return located.state === 'found' ? located.element : undefined;
}

/** What the page says about when it was saved; null where it says nothing of it. */
export function readSavedMark({ texts }: Screen): string | null {
  return texts.find(({ text }) => LAST_SAVED.test(text.trim()))?.text.trim() ?? null;
}

/** The toasts that are up now, good news and bad. */
export function listToasts(document: Document, kind: keyof typeof TOASTS): Element[] {
  return Array.from(document.querySelectorAll(TOASTS[kind]));
}
