import type { Field } from '@/utils/dom/locate/field';
import type { NameSet } from '@/utils/dom/locate/name-match';
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
  /** Which part of its thing it is, where that has several: `token` of the action. */
  part?: string;
  /** What such a place is, whatever it is called: its kind and the shape of its value. */
  field: Field;
  /** Judges the value of a place; an empty one where the place holds none. */
  preview: (value: string) => Preview;
  /** Names that make something else of it, wherever around the place they stand. */
  stranger?: RegExp;
  /** Other things of the site: what goes by one of their names is them. */
  others?: readonly { nameSet: NameSet }[];
  /** It stands in several parts of a screen: its names alone count, whatever they stand under. */
  repeats?: true;
  /** Why a place of the right shape must not be remembered on this screen, by its value and names. */
  objectTo?: (screen: Screen, value: string, names: readonly string[]) => string | undefined;
}
