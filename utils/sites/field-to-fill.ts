import type { Field } from '@/utils/dom/locate/field';
import type { Teachable } from '@/utils/sites/teachable';

const BOXES = new Set(['checkbox', 'radio', 'button']);

/** Whether two fields could be taken for each other by what they are. */
const isAlike = (a: Field, b: Field) =>
  a.kind === b.kind || (!BOXES.has(a.kind) && !BOXES.has(b.kind));

/**
 * A field to fill, as the person can show it: whatever it holds, as long as it is of that kind, and
 * goes by no name of another field of the site.
 *
 * @param what What it is, in the middle of a sentence: "pixel name".
 */
export function fieldToFill(
  what: string,
  field: Field,
  known: readonly Field[],
  more: Partial<Teachable> = {},
): Teachable {
  return {
    what,
    field,
    others: known.filter((one) => one.id !== field.id && isAlike(one, field)),
    preview: (value) => ({
      isRight: true,
      text:
        value.trim() === '' ? `The ${what}, empty now.` : `The ${what}. Something stands in it.`,
    }),
    ...more,
  };
}
