import type { Evidence } from '@/utils/pixel/doctor/evidence';
import type { Fix, Screen } from '@/utils/pixel/findings/rule';

/**
 * `certain`: seen directly. `likely`: what was seen has hardly another explanation. `possible`: it
 * would explain it, and was not seen at work.
 */
export type Certainty = 'certain' | 'likely' | 'possible';

/** A reason why events do not arrive. */
export interface Cause {
  id: string;
  certainty: Certainty;
  why: string;
  fix: Fix;
  /** Where to begin: the fix of this app is shown first. */
  first: 'highLevel' | 'eventsManager';
  link: Screen;
  /** The sentence for this evidence; null when it is not the cause. Must not throw. */
  find: (evidence: Evidence) => string | null;
  /** A test runs them: each of the first must trigger the cause, none of the second may. */
  examples: { triggers: EvidenceExample[]; silent: EvidenceExample[] };
}

/** Changes to the evidence of a page on which all is well, but nothing was seen. */
export interface EvidenceExample extends Omit<Partial<Evidence>, 'page'> {
  page?: Partial<NonNullable<Evidence['page']>> | null;
}
