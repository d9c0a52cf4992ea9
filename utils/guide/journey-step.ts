/** The three generations of Events Manager's wording (facts, Meta, "Labels"). */
export type LabelGeneration = 'A' | 'B' | 'C';

/** One step of the set-up, as a person goes through it. */
export interface JourneyStep {
  /** Its row in the journey: "1.3". */
  id: string;
  /** What to do, in one plain sentence. */
  sentence: string;
  /** Why it has to be done, for those who ask. */
  why: string;
  /**
   * `does`: done on a click of the person on our button. `points`: only shown, the person does it.
   * `checks`: looked at, and said right or wrong.
   */
  kind: 'does' | 'points' | 'checks';
  site: 'events-manager' | 'highlevel';
  /** What it is called on screen, in English, by generation; null where the words do not differ. */
  called: Record<LabelGeneration, string> | null;
  /** The step without which this one's screen cannot be reached; null where there is none. */
  after: string | null;
}

/** The same words in every generation. */
export function calledAlways(name: string): JourneyStep['called'] {
  return { A: name, B: name, C: name };
}
