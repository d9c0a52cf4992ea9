/** One measured figure. Less is better, unless it says otherwise. */
export interface Figure {
  /** Plain words, for example `decode the recorded requests`. */
  name: string;
  value: number;
  /** Unit of `value`, `budget` and the floor's value, for example `ms` or `kB`. */
  unit: string;
  /** The greatest `value` that is good enough; the least one where more is better. */
  budget: number;
  better?: 'more';
  /** The least that any way of doing it must cost, measured in the same run on the same input. */
  floor?: { name: string; value: number };
}

/** `tiny` proves in a moment that the measurement still runs; `full` gives figures to go by. */
export type Size = 'tiny' | 'full';
