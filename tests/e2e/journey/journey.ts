import { captureSteps } from './capture-steps.ts';
import { fillSteps } from './fill-steps.ts';
import type { JourneyStep } from './stage.ts';
import { witnessSteps } from './witness-steps.ts';

/**
 * The main job from end to end, as a person does it: each step acts on the two apps and the
 * extension's own surfaces, and asserts on what the pages, the funnel and the Graph API hold.
 */
export const journey: JourneyStep[] = [...captureSteps, ...fillSteps, ...witnessSteps];
