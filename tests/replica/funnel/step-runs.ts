import type { World } from '../world.ts';

/** How one action of a workflow went, for one sent form. */
export interface StepRun {
  /** Empty for the funnel's own tracking, which needs no workflow. */
  workflowId: string;
  actionId: string;
  outcome: 'sent' | 'skipped' | 'failed';
  /** HTTP status of the call; null when there was none. */
  status: number | null;
  /** Why it was skipped or failed, else the answer's body. */
  note: string;
}

const runs = new WeakMap<World, StepRun[]>();

/** What the workflows of this world did so far, in order: HighLevel's execution log. */
export function stepRuns(world: World): readonly StepRun[] {
  return runs.get(world) ?? [];
}

export function recordStepRun(world: World, run: StepRun): void {
  const known = runs.get(world) ?? [];
  known.push(run);
  runs.set(world, known);
}

/** Forgets all runs: the world starts over. */
export function clearStepRuns(world: World): void {
  runs.delete(world);
}
