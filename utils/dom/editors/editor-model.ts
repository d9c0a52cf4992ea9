import type { TextDifference } from '@/utils/dom/editors/text-difference';

/**
 * An editor's own instance, in the page's world. All of these editors keep lines; their text is
 * given with `\n` between them, and each goes on using the line ends that it has.
 */
export interface EditorModel {
  read: () => string;
  /** Whether the editor is set to be read only: its instance would write all the same. */
  isLocked: () => boolean;
  replace: (difference: TextDifference) => void;
}

/** A method of a foreign object, bound to it; undefined where there is none of that name. */
export function findMethod(
  owner: unknown,
  name: string,
): ((...values: unknown[]) => unknown) | undefined {
  const method = getProperty(owner, name);
  if (typeof method !== 'function') return undefined;
  return (...values) => Reflect.apply(method, owner, values) as unknown;
}

/** What a foreign object holds under a name; undefined where it is no object. */
export function getProperty(owner: unknown, ...names: string[]): unknown {
  return names.reduce<unknown>(
    (value, name) =>
      (typeof value === 'object' && value !== null) || typeof value === 'function'
        ? (Reflect.get(value, name) as unknown)
        : undefined,
    owner,
  );
}

/** A foreign value that must be text. @throws Where it is none: then there is no answer at all. */
export function readString(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('This editor gives no text.');
  return value;
}
