import { watchLastPress } from '@/utils/content/guide/watch-last-press';
import type { Screen } from '@/utils/dom/locate/screen';
import type { StepId } from '@/utils/guide/journey';
import { judgeGuide, type GuideJudgement } from '@/utils/guide/judge-guide';
import { ask, onGuideChanged } from '@/utils/messaging/client';
import type { Answer } from '@/utils/messaging/protocol';
import type { FindTargets, StepTarget } from '@/utils/sites/step-target';

/** The guide in one page. */
export interface GuideMode {
  /** Looks which step the screen shows, and tells what was seen to be done. */
  look: (screen: Screen) => void;
  /** Asks anew how far the client is: something was captured, or another client was chosen. */
  learn: () => Promise<void>;
  /** What to point at now; null while the guide is off or the screen shows no step. */
  target: () => (StepTarget & { say: string }) | null;
  /** Which step it is, for the popup; null while the guide is off. */
  sight: () => Pick<GuideJudgement, 'current' | 'isHere'> | null;
}

/** Makes the guide of a page; `onLearned` is called when what is to be shown may have changed. */
export function createGuide(
  find: FindTargets,
  isHelped: (thing: string) => boolean,
  onLearned: () => void,
  signal: AbortSignal,
): GuideMode {
  let told: Answer<'guide.read'> | undefined;
  let judged: GuideJudgement | undefined;
  let targets: StepTarget[] = [];
  let address = '';
  /** Resolves when all that was told so far has been kept. */
  let kept: Promise<unknown> = Promise.resolve();
  const lastPress = watchLastPress(signal);

  const learn = async (): Promise<void> => {
    address = location.href;
    const before = kept;
    await before;
    // Without an answer there is no guide: the page goes on without.
    const answer = await ask('guide.read', {}).catch(() => undefined);
    // What was told meanwhile is not in this answer.
    if (before !== kept) return learn();
    if (signal.aborted || JSON.stringify(answer) === JSON.stringify(told)) return;
    told = answer;
    onLearned();
  };

  /** Tells what has become done and undone, and takes it as told. */
  const report = (done: StepId[]) => {
    if (!told) return;
    const { done: before, settled } = told;
    const add = done.filter((step) => !before.includes(step) && !settled.includes(step));
    const drop = before.filter((step) => !done.includes(step));
    if (add.length === 0 && drop.length === 0) return;
    told = { ...told, done: [...before.filter((step) => done.includes(step)), ...add] };
    kept = Promise.all([kept, ask('guide.report', { add, drop }).catch(() => undefined)]);
  };

  /** A step whose last button was pressed, and whose screen has gone since. */
  const listEnded = (now: StepTarget[], before: StepTarget[]): StepId[] => {
    const ended = before.filter(
      ({ isLast, anchor, step }) =>
        isLast === true &&
        anchor !== undefined &&
        lastPress.isOn(anchor) &&
        !now.some((target) => target.step === step),
    );
    return ended.map(({ step }) => step);
  };

  const look = (screen: Screen) => {
    if (location.href !== address) void learn();
    if (told?.isOn !== true) {
      judged = undefined;
      targets = [];
      return;
    }
    const { accountProblem, settled } = told;
    const now = find(screen, { isHelped, accountProblem });
    const done = [...told.done, ...listEnded(now, targets)];
    targets = now;
    judged = judgeGuide({ done, settled, sights: now });
    report(judged.done);
  };

  const target = () => {
    const { current, isHere } = judged ?? {};
    const found = isHere
      ? targets.find(({ step, state }) => step === current && state === 'todo')
      : undefined;
    return found?.say === undefined ? null : { ...found, say: found.say };
  };

  onGuideChanged(() => void learn(), signal);
  // In the popup or in another tab another client may have been chosen meanwhile.
  window.addEventListener('focus', () => void learn(), { signal });
  return { look, learn, target, sight: () => judged ?? null };
}
