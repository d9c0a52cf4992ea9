import { parseJson } from '@/utils/pixel/parse-json';

/** Changes a value by the name that it stands under. */
export type ChangeValue = (name: string, value: string) => string;

/**
 * A JSON value with every text in it changed by the name that it stands under, however deep; a
 * number, which may be a phone number, becomes text only where it is changed.
 */
export function changeJson(name: string, value: unknown, change: ChangeValue): unknown {
  if (typeof value === 'string') return change(name, value);
  if (typeof value === 'number') {
    const changed = change(name, `${value}`);
    return changed === `${value}` ? value : changed;
  }
  if (Array.isArray(value)) return value.map((one) => changeJson(name, one, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, changeJson(key, one, change)]),
  );
}

/** A value with every text in it changed, also where it is a JSON object or list written as text. */
export function changeNested(name: string, value: string, change: ChangeValue): string {
  if (!/^\s*[{[]/.test(value)) return change(name, value);
  const parsed = parseJson(value);
  if (parsed === undefined) return change(name, value);
  const changed = JSON.stringify(changeJson(name, parsed, change));
  // Written anew only where something changed: what was sent is shown as it was sent.
  return changed === JSON.stringify(parsed) ? value : changed;
}
