/** What looking for one field on one screen came to, beside the truth. */
export interface FieldResult {
  field: string;
  /** `rightly none`: it is not there or not to be told, and nothing else was chosen. */
  outcome: 'right' | 'not found' | 'wrong' | 'rightly none';
  /** For a person: what was chosen, and the markup. */
  detail: string;
}

/** Times in ms, one for each round: from scratch, and again on the same reading. */
export interface ScreenTimes {
  elements: number;
  all: number[];
  again: number[];
}

/** Time in ms of the first look that a browser takes. */
export interface FirstTime {
  elements: number;
  ms: number;
}
