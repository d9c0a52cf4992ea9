import type { Screen } from '@/utils/dom/locate/screen';
import type { StepSight } from '@/utils/guide/judge-guide';

/** What a screen shows of one step, with where to do it. */
export interface StepTarget extends StepSight {
  /** What to point at; absent where there is nothing to point at, or nothing left to do. */
  anchor?: Element;
  /** What to do there, in one sentence. */
  say?: string;
  /** Pressing it ends its screen: when that is gone afterwards, the step is done. */
  isLast?: boolean;
}

/** What is known beside the screen. */
export interface GuideContext {
  /** Whether our button for a thing has done its work on this screen. */
  isHelped: (thing: string) => boolean;
  /** Why the page may be the wrong account's; null when nothing speaks against it. */
  accountProblem: string | null;
}

/** Reads a screen of a site for what it shows of the steps; what it is most about comes first. */
export type FindTargets = (screen: Screen, context: GuideContext) => StepTarget[];
