import { locate } from '@/utils/dom/locate/locate';
import { fitName, readName, toNameSet } from '@/utils/dom/locate/name-match';
import { parentOf, type Screen } from '@/utils/dom/locate/screen';
import { isSeen } from '@/utils/dom/locate/seen';
import { DATASET_ID_SHAPE, FIELDS, namesOf } from '@/utils/sites/events-manager/fields';

/** A step of the set-up: its heading, and the dialog (or page) that it is in. */
export interface WizardStep {
  heading: Element;
  root: Element;
}

const STEPS = {
  events: toNameSet(namesOf('selectEvents').names),
  parameters: toNameSet(namesOf('selectParameters').names),
  review: toNameSet(namesOf('reviewHeading').names),
};
export type StepName = keyof typeof STEPS;

export function findModal(screen: Screen): Element | undefined {
  return screen.modals.findLast((modal) => isSeen(screen, modal));
}

/**
 * Whether a heading outside any dialog is no step: a dataset's Overview has one called "Events",
 * too, over what was received. The step of that name has the dropdown of industries.
 */
function isElsewhere(screen: Screen, name: StepName): boolean {
  return name === 'events' && locate(screen, FIELDS.industry).state === 'missing';
}

/** The step that the screen shows, by its heading; undefined when it shows another one. */
export function findStep(screen: Screen, name: StepName): WizardStep | undefined {
  const modal = findModal(screen);
  if (!modal && isElsewhere(screen, name)) return undefined;
  const heading = screen.headings.findLast(
    (one) =>
      (!modal || modal.contains(one)) &&
      fitName(readName(one.textContent.trim()), STEPS[name]) > 0 &&
      isSeen(screen, one),
  );
  return heading && { heading, root: modal ?? screen.document.body };
}

/** The dataset that an open dialog says it sets up ("Bright Smile • ID: 1029…"), with its name. */
export function readDialogDataset(screen: Screen): { id: string; name: string | null } | undefined {
  const modal = findModal(screen);
  if (!modal) return undefined;
  const texts = screen.texts.filter(
    ({ text, element }) => modal.contains(element) && DATASET_ID_SHAPE.test(text),
  );
  const ids = new Set(texts.map(({ text }) => DATASET_ID_SHAPE.exec(text)?.[0] ?? ''));
  const [id] = ids;
  if (ids.size !== 1 || id === undefined) return undefined;
  const [name] = texts[0]?.text.split(/\s[•·|]\s/) ?? [];
  const isName = name !== undefined && !name.includes(id) && name.length <= 100;
  return { id, name: isName ? name.trim() : null };
}

/** Whether an element stands behind another one in the page. */
export function isBehind(element: Element, other: Element): boolean {
  return (other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The elements around one, from the nearest on, up to and without `end`. */
export function listAround(element: Element, end: Element): Element[] {
  const around: Element[] = [];
  for (let one = parentOf(element); one && one !== end; one = parentOf(one)) around.push(one);
  return around;
}
