import { computeAccessibleName } from 'dom-accessibility-api';
import type { StepId } from '@/utils/guide/journey';
import type { StepTarget } from '@/utils/sites/step-target';

const LONGEST_NAME = 60;

/** What a control is called on screen, in quotes, for a sentence about it. */
export function quoteName(element: Element): string {
  const name = computeAccessibleName(element).trim().replace(/\s+/g, ' ');
  const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
  return `“${short}”`;
}

/** A step that the open dialog or screen is about, to be done at this element. */
export function pointAtStep(step: StepId, anchor: Element, say: string): StepTarget {
  return { step, state: 'todo', isOwnScreen: true, anchor, say };
}

/** A step that this dialog or screen shows to be done. */
export function seenDone(step: StepId): StepTarget {
  return { step, state: 'done', isOwnScreen: true };
}

/** A step that can be begun on this screen, among others. */
export function offerStep(step: StepId, anchor: Element, say: string): StepTarget {
  return { step, state: 'todo', isOwnScreen: false, anchor, say };
}

/** The same with nothing to point at: the sentence stands at the foot of the page. */
export function sayStep(step: StepId, say: string): StepTarget {
  return { step, state: 'todo', isOwnScreen: false, say };
}
