import type { FbqCall } from '@/utils/pixel/capture/sighting';
import type { JsonValue } from '@/utils/pixel/pixel-event';

/** How much of a call is taken along: deep or endless things of a page must cost nothing. */
const MOST_DEPTH = 4;
const MOST_ENTRIES = 50;
const MOST_ARGS = 8;
const LONGEST_VALUE = 500;
const LONGEST_CALL = 6_000;

/** Stands where a person's data stood. */
const LEFT_OUT = '(left out)';

/**
 * A call of `fbq` as it is recorded: bounded, as JSON, and without what `init` and `set userData`
 * hand over of a person, of which only the names of the keys stay. Never throws; reads no getters.
 */
export function describeCall(given: ArrayLike<unknown>, queued: boolean): FbqCall {
  // `fbq.push([...])`, the way of old code, hands over one list.
  const first = given[0];
  const list: unknown[] = Array.from(given.length === 1 && Array.isArray(first) ? first : given);
  const [command, ...args] = list;
  const name = typeof command === 'string' ? command.slice(0, 100) : 'unknown';
  const budget = { left: LONGEST_CALL };
  const copied = plain<JsonValue>(args.slice(0, MOST_ARGS).map(() => null));
  for (const [value, index] of inOrderOfNeed(args.slice(0, MOST_ARGS)))
    copied[index] = copy(isPersonal(name, args, index) ? withoutValues(value) : value, 0, budget);
  return { command: name, args: JSON.stringify(copied), queued };
}

/** The event's name and its ID, which stands in the last list, before data that may be too much. */
function inOrderOfNeed(args: readonly unknown[]): [value: unknown, index: number][] {
  const all = args.map((value, index): [unknown, number] => [value, index]).reverse();
  return [
    ...all.filter(([value]) => !isObject(value)),
    ...all.filter(([value]) => isObject(value)),
  ];
}

/** Without what old libraries give to every list of a page: their `toJSON` makes a text of it. */
function plain<T>(list: T[]): T[] {
  return Object.setPrototypeOf(list, null) as T[];
}

function isPersonal(command: string, args: readonly unknown[], index: number): boolean {
  if (command === 'init') return index === 1;
  return command === 'set' && args[0] === 'userData' && index > 0;
}

function withoutValues(value: unknown): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.keys(value).map((key) => [key, LEFT_OUT]));
}

/** What a value adds to the text of a call, with what stands between it and the next. */
const costOf = (value: string | number | boolean | null) => JSON.stringify(value).length + 1;

function copy(value: unknown, depth: number, budget: { left: number }): JsonValue {
  if (budget.left <= 0) return null;
  if (!isObject(value) || depth >= MOST_DEPTH) {
    const short = shorten(value, Math.min(LONGEST_VALUE, budget.left));
    // What is no printable character takes up to six in JSON.
    budget.left -= costOf(short);
    return budget.left < 0 ? null : short;
  }
  budget.left -= 3;
  if (Array.isArray(value)) {
    const list = value.slice(0, MOST_ENTRIES);
    return plain(list.map((one: unknown) => copy(one, depth + 1, budget)));
  }
  const record = Object.create(null) as Record<string, JsonValue>;
  for (const key of Object.keys(value).slice(0, MOST_ENTRIES)) {
    const property = Object.getOwnPropertyDescriptor(value, key);
    const name = key.slice(0, 100);
    budget.left -= costOf(name);
    if (property && 'value' in property && budget.left > 0)
      record[name] = copy(property.value, depth + 1, budget);
  }
  return record;
}

/** A value that holds no others; of what is no data, its type. */
function shorten(value: unknown, most: number): string | number | boolean | null {
  if (typeof value === 'string') return value.slice(0, most);
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'boolean' || value === null || value === undefined) return value ?? null;
  return typeof value;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
