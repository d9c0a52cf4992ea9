import { toNameSet, type NameSet } from '@/utils/dom/locate/name-match';

/**
 * What a field is, so that only such elements come into question. `entry`: typed or chosen, as the
 * page likes; `code`: a field of several lines, or a code editor; `value`: a text that is shown.
 */
export type FieldKind = 'value' | 'text' | 'choice' | 'entry' | 'code' | 'checkbox' | 'button';

/** A field as a site's data describes it: by what people see, never by a path. */
export interface FieldDescription {
  id: string;
  kind: FieldKind;
  /** What it is called, in all languages and label generations. */
  names: readonly string[];
  /** Words that make another field of a longer name ("app", "business"). */
  foreign?: readonly string[];
  /** Shape of its value, where it has one. A `value` is found by it. */
  shape?: RegExp;
  /** Selectors that are known to have named it: a bonus, never enough. */
  ids?: readonly string[];
  /** `fill`: must be writable. `capture`: locked ones count, too. */
  purpose: 'capture' | 'fill';
  /** When and on what the names were seen, newest first. */
  seen: readonly string[];
}

/** A description made ready to look for. */
export interface Field extends FieldDescription {
  nameSet: NameSet;
}

/** Makes a description ready to look for. */
export function field(description: FieldDescription): Field {
  const { names, foreign, kind } = description;
  return { ...description, nameSet: toNameSet(names, foreign, kind === 'button') };
}
