import * as z from 'zod/mini';
import { FUNNEL_STEPS } from '@/utils/guide/funnel-steps';
import type { JourneyStep } from '@/utils/guide/journey-step';
import { META_STEPS } from '@/utils/guide/meta-steps';
import { WORKFLOW_STEPS } from '@/utils/guide/workflow-steps';

const ALL = [...META_STEPS, ...FUNNEL_STEPS, ...WORKFLOW_STEPS] as const;

/** The ID of a step: its row in the journey, "1.1" to "3.8". */
export type StepId = (typeof ALL)[number]['id'];

/** A step as this journey has it. */
export type Step = JourneyStep & { id: StepId; after: StepId | null };

/** All steps of the set-up, in their order (the help article's 33). */
export const JOURNEY: readonly Step[] = ALL;

/** The journey in its three parts, each in one place. */
export const STAGES: readonly { title: string; steps: readonly Step[] }[] = [
  { title: 'The pixel, in Events Manager', steps: META_STEPS },
  { title: 'Its code, in the funnel', steps: FUNNEL_STEPS },
  { title: 'The server events, in a workflow', steps: WORKFLOW_STEPS },
];

export const STEP_IDS: readonly StepId[] = ALL.map(({ id }) => id);
export const stepIdSchema = z.enum(STEP_IDS);

/** A step by its ID, with its number: "Step 5 of 33". */
export function getStep(id: StepId): Step & { number: number } {
  const index = STEP_IDS.indexOf(id);
  const step = JOURNEY[index];
  if (!step) throw new Error(`The journey has no step ${id}.`);
  return { ...step, number: index + 1 };
}

/** The steps that must have been gone through before this one's screen, nearest first. */
export function listWayTo(id: StepId): StepId[] {
  const { after } = getStep(id);
  return after === null ? [] : [after, ...listWayTo(after)];
}
