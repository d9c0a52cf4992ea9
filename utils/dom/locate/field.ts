import type { Near } from '@/utils/dom/locate/context';
import { toNameSet, type NameSet } from '@/utils/dom/locate/name-match';

/**
 * What a field is, so that only such elements come into question. `entry`: typed or chosen, as the
 * page likes; `code`: a field of several lines, or a code editor; `value`: a text that is shown.
 */
export type FieldKind = (typeof KINDS)[number];

const KINDS = ['value', 'text', 'choice', 'entry', 'code', 'checkbox', 'radio', 'button'] as const;

/** A key for each kind, for what is worked out of an element by its kind. Made once: it is looked up often. */
export function keysByKind(what: string): Record<FieldKind, string> {
  const keys = KINDS.map((kind) => [kind, `${what} as ${kind}`] as const);
  return Object.fromEntries(keys) as Record<FieldKind, string>;
}

/** Names that a field had before, or has somewhere only. */
export interface EarlierNames {
  names: readonly string[];
  /** Where and when: what is found by them is found by less than it should be. */
  seen: string;
  /** They mean the field only under its heading or in its dialog: elsewhere they mean another. */
  onlyNear?: boolean;
}

/** A field as a site's data describes it: by what people see, never by a path. */
export interface FieldDescription {
  id: string;
  kind: FieldKind;
  /** What it is called now, in all languages. */
  names: readonly string[];
  /** When and on what these names were seen. */
  seen: string;
  /** Dated alternatives, newest first. */
  earlier?: readonly EarlierNames[];
  /** Words that make another field of a longer name ("app", "business"). */
  foreign?: readonly string[];
  /**
   * Names of the headings it stands under and of the dialogs it stands in. They tell it from a
   * field of the same name elsewhere; where they are not there it is found all the same.
   */
  near?: { headings?: readonly string[]; dialogs?: readonly string[] };
  /** Shape of its value, where it has one. A `value` is found by it. */
  shape?: RegExp;
  /** Selectors that are known to have named it: a bonus, never enough. */
  ids?: readonly string[];
  /** `fill`: must be writable. `capture`: locked ones count, too. */
  purpose: 'capture' | 'fill';
}

/** One of the ways to be called, ready to be compared. */
export interface Way {
  nameSet: NameSet;
  onlyNear: boolean;
}

/** A description made ready to look for. */
export interface Field extends FieldDescription {
  /** All names it goes by. */
  nameSet: NameSet;
  /** The names of now, then the earlier ones. */
  ways: readonly [Way, ...Way[]];
  nearSets: Near | null;
}

/** Makes a description ready to look for. */
export function field(description: FieldDescription): Field {
  const { names, earlier = [], foreign, kind, near } = description;
  const set = (called: readonly string[]) => toNameSet(called, foreign, kind === 'button');
  return {
    ...description,
    nameSet: set([...names, ...earlier.flatMap((one) => one.names)]),
    ways: [
      { nameSet: set(names), onlyNear: false },
      ...earlier.map((one) => ({ nameSet: set(one.names), onlyNear: one.onlyNear === true })),
    ],
    nearSets: near
      ? { headings: toNameSet(near.headings ?? []), dialogs: toNameSet(near.dialogs ?? []) }
      : null,
  };
}
