import type { StandardEvent } from '@/utils/pixel/catalog';
import { readScreen, type Screen } from '@/utils/dom/locate/screen';
import { isSeen } from '@/utils/dom/locate/seen';
import { waitFor } from '@/utils/dom/settle';
import { matchText, type NameSets } from '@/utils/sites/events-manager/wizard/best-match';
import { EVENT_NAMES } from '@/utils/sites/events-manager/wizard/wizard-names';
import {
  isBehind,
  listAround,
  type WizardStep,
} from '@/utils/sites/events-manager/wizard/wizard-step';

/** The part of a step that is about one event. */
export interface EventSection {
  /** Undefined for an event that is no standard one. */
  event: StandardEvent | undefined;
  title: string;
  heading: Element;
  container: Element;
}

const titleOf = (heading: Element) => heading.textContent.trim().replace(/\s+/g, ' ');

const levelOf = (heading: Element) =>
  `${heading.tagName} ${heading.getAttribute('aria-level') ?? ''}`;

/** The part around a heading that holds no heading of another part. */
function containerOf(heading: Element, { heading: first, root }: WizardStep, others: Element[]) {
  const outside = [first, ...others.filter((one) => one !== heading)];
  return (
    listAround(heading, root).findLast((one) => !outside.some((other) => one.contains(other))) ??
    heading
  );
}

/**
 * The events of a step, in their order: headings that name a standard event, and all others of
 * their level, so that an event of the client's own is not passed over.
 */
export function listSections(
  screen: Screen,
  step: WizardStep,
  names: NameSets<StandardEvent> = EVENT_NAMES,
): EventSection[] {
  const behind = screen.headings.filter(
    (heading) =>
      step.root.contains(heading) && isBehind(heading, step.heading) && isSeen(screen, heading),
  );
  const levels = new Set(
    behind.filter((one) => matchText(titleOf(one), names) !== undefined).map(levelOf),
  );
  const headings = behind.filter((heading) => levels.has(levelOf(heading)));
  return headings.map((heading) => ({
    event: matchText(titleOf(heading), names),
    title: titleOf(heading),
    heading,
    container: containerOf(heading, step, headings),
  }));
}

/** What opens and closes a section; undefined where it is always open. */
function findToggle({ heading, container }: EventSection): Element | undefined {
  const around = heading.closest('[aria-expanded]');
  if (around && container.contains(around)) return around;
  return heading.querySelector('[aria-expanded]') ?? undefined;
}

/** What loads late has loaded by then, in ms, or does not. */
const LOADING = 5000;

/**
 * Opens a section that is closed, and waits for its content. Nothing but what says of itself that
 * it opens and closes, in the event's own heading, is pressed.
 */
export async function openSection(section: EventSection, isFilled: () => boolean): Promise<void> {
  const toggle = findToggle(section);
  if (toggle instanceof HTMLElement && toggle.getAttribute('aria-expanded') === 'false')
    toggle.click();
  await waitFor(section.heading.ownerDocument, () => isFilled() || undefined, LOADING);
}

/** The sections as they are now, by a fresh look at the page. */
export function readSections(
  document: Document,
  find: (screen: Screen) => WizardStep | undefined,
): { screen: Screen; sections: EventSection[] } {
  const screen = readScreen(document);
  const step = find(screen);
  return { screen, sections: step ? listSections(screen, step) : [] };
}
