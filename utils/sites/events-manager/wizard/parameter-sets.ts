import type { PlanParameter } from '@/utils/client/set-up-plan';
import { settle } from '@/utils/dom/settle';
import { openSection, readSections } from '@/utils/sites/events-manager/wizard/event-sections';
import { readBoxes, tick, type TickBox } from '@/utils/sites/events-manager/wizard/tick-box';
import type { NameSets } from '@/utils/sites/events-manager/wizard/best-match';
import {
  isPlanParameter,
  type KnownParameter,
} from '@/utils/sites/events-manager/wizard/wizard-names';
import { findStep } from '@/utils/sites/events-manager/wizard/wizard-step';

/** The checkboxes of one event. */
export interface ParameterSet {
  /** The event's name as the page writes it. */
  title: string;
  boxes: TickBox<KnownParameter>[];
}

type ParameterNames = NameSets<KnownParameter>;

/** A click that a page has lost (it was rendering) is made again, this many times in all. */
const ROUNDS = 3;

const look = (document: Document) =>
  readSections(document, (screen) => findStep(screen, 'parameters'));

/** The titles of the events on the screen, once they have loaded. */
export function listEventTitles(document: Document): string[] {
  return look(document).sections.map(({ title }) => title);
}

/** One event's checkboxes as they are now; empty when its section is closed or gone. */
function readSet(document: Document, title: string, names: ParameterNames): ParameterSet {
  const { screen, sections } = look(document);
  const section = sections.find((one) => one.title === title);
  return { title, boxes: section ? readBoxes(screen, section.container, names) : [] };
}

async function openSet(document: Document, title: string, names: ParameterNames) {
  const section = look(document).sections.find((one) => one.title === title);
  if (section) await openSection(section, () => readSet(document, title, names).boxes.length > 0);
  return readSet(document, title, names);
}

/** Reads the checkboxes of every event; where one section closes another, one after the other. */
export async function readParameterSets(
  document: Document,
  names: ParameterNames,
  closed: AbortSignal,
): Promise<ParameterSet[]> {
  const sets: ParameterSet[] = [];
  for (const title of listEventTitles(document))
    if (!closed.aborted) sets.push(await openSet(document, title, names));
  return sets;
}

/** The boxes to tick: of the plan, not ticked, free, and the only ones of their name. */
function listDue({ boxes }: ParameterSet, wanted: readonly PlanParameter[]) {
  return boxes.filter(
    ({ key, ticked, locked }) =>
      key !== undefined &&
      isPlanParameter(key) &&
      wanted.includes(key) &&
      !ticked &&
      !locked &&
      boxes.filter((box) => box.key === key).length === 1,
  );
}

/**
 * Ticks the parameters for every event on the screen; what is ticked stays. Gives the sets as they
 * were found. Stops between two events when `closed` aborts.
 */
export async function tickParameters(
  document: Document,
  wanted: readonly PlanParameter[],
  names: ParameterNames,
  closed: AbortSignal,
): Promise<ParameterSet[]> {
  const before: ParameterSet[] = [];
  for (const title of listEventTitles(document)) {
    if (closed.aborted) break;
    let set = await openSet(document, title, names);
    before.push(set);
    for (let round = 0; round < ROUNDS; round += 1) {
      const due = listDue(set, wanted);
      if (due.length === 0) break;
      due.forEach(tick);
      await settle(document);
      set = readSet(document, title, names);
    }
  }
  return before;
}
