import type { Field } from '@/utils/dom/locate/field';
import type { Screen } from '@/utils/dom/locate/screen';

/** What an element that the person points at was understood as. */
export interface Preview {
  isRight: boolean;
  /** What it is, or why it is not what is wanted. Of a secret never any part. */
  text: string;
}

/** How a thing that is not found can be shown by the person. */
export interface Teachable {
  /** What is pointed at, in the middle of a sentence: "dataset ID". */
  what: string;
  /** What such a place is, whatever it is called: its kind and the shape of its value. */
  field: Field;
  /** Judges the value of a place; an empty one where the place holds none. */
  preview: (value: string) => Preview;
  /** Names that make something else of it, wherever around the place they stand. */
  stranger?: RegExp;
  /** Why a place of the right shape must not be remembered on this screen, by its value and names. */
  objectTo?: (screen: Screen, value: string, names: readonly string[]) => string | undefined;
}
