import { JOURNEY, getStep, listWayTo, type StepId } from '@/utils/guide/journey';

/** What a screen shows of one step. */
export interface StepSight {
  step: StepId;
  state: 'todo' | 'done';
  /**
   * Whether the screen is about this step (a step of an open dialog), rather than one of the many
   * screens on which it can be begun.
   */
  isOwnScreen: boolean;
}

/** How far somebody is. */
export interface GuideJudgement {
  /** All that is done now, in the order of the journey. */
  done: StepId[];
  /** What to do now; null when all is done. */
  current: StepId | null;
  /** Whether the screen shows where to do it. */
  isHere: boolean;
}

/** What a judgement goes by. */
export interface GuideEvidence {
  /** Seen to be done earlier. */
  done: Iterable<StepId>;
  /** Known to be done by what we hold ourselves: captured, bound. No screen takes it back. */
  settled: Iterable<StepId>;
  /** What the screen shows, what it is most about first. */
  sights: readonly StepSight[];
}

/** Whether a screen can show that a step is not done any more: a dialog begun anew, a check. */
function canBeUndone(step: StepId): boolean {
  const { after, kind } = getStep(step);
  return after !== null || kind === 'checks';
}

/** What is done: what the screen shows counts before what was seen earlier. */
function listDone({ done, settled, sights }: GuideEvidence): Set<StepId> {
  const now = new Set(done);
  for (const { step, state, isOwnScreen } of sights)
    if (state === 'todo' && isOwnScreen && canBeUndone(step)) now.delete(step);
  for (const step of settled) for (const one of [step, ...listWayTo(step)]) now.add(one);
  for (const { step, state, isOwnScreen } of sights) {
    if (state === 'done') now.add(step);
    if (isOwnScreen) for (const before of listWayTo(step)) now.add(before);
  }
  return now;
}

/**
 * Judges which step is to be done now: what the screen is about comes first, then the first step
 * that is not done; where that one is not on the screen, the step that leads to it.
 */
export function judgeGuide(evidence: GuideEvidence): GuideJudgement {
  const now = listDone(evidence);
  const todo = evidence.sights.filter(({ state }) => state === 'todo');
  const own = todo.find(({ step, isOwnScreen }) => isOwnScreen && !now.has(step));
  const expected = JOURNEY.find(({ id }) => !now.has(id))?.id ?? null;
  const way = expected === null ? [] : [expected, ...listWayTo(expected)];
  const leading = way.find((step) => todo.some((sight) => sight.step === step));
  const here = own?.step ?? leading;
  return {
    done: JOURNEY.flatMap(({ id }) => (now.has(id) ? [id] : [])),
    current: here ?? expected,
    isHere: here !== undefined,
  };
}
