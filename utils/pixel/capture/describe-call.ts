import type { FbqCall } from '@/utils/pixel/capture/sighting';
import type { JsonValue } from '@/utils/pixel/pixel-event';

/** How much of a call is taken along: deep or endless things of a page must cost nothing. */
const MOST_DEPTH = 4;
const MOST_ENTRIES = 50;
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
  const copied = args
    .slice(0, 8)
    .map((value, index) =>
      copy(isPersonal(name, args, index) ? withoutValues(value) : value, 0, budget),
    );
  return { command: name, args: JSON.stringify(copied), queued };
}

function isPersonal(command: string, args: readonly unknown[], index: number): boolean {
  if (command === 'init') return index === 1;
  return command === 'set' && args[0] === 'userData' && index > 0;
}

function withoutValues(value: unknown): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.keys(value).map((key) => [key, LEFT_OUT]));
}

function copy(value: unknown, depth: number, budget: { left: number }): JsonValue {
  if (budget.left <= 0) return null;
  budget.left -= 4;
  if (typeof value === 'string') {
    const text = value.slice(0, Math.min(LONGEST_VALUE, budget.left));
    // What is no printable character takes up to six in JSON.
    budget.left -= JSON.stringify(text).length;
    return budget.left < 0 ? null : text;
  }
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'boolean' || value === null) return value;
  if (!isObject(value) || depth >= MOST_DEPTH) return value === undefined ? null : typeof value;
  if (Array.isArray(value)) {
    return value.slice(0, MOST_ENTRIES).map((one: unknown) => copy(one, depth + 1, budget));
  }
  const record: Record<string, JsonValue> = {};
  for (const key of Object.keys(value).slice(0, MOST_ENTRIES)) {
    const property = Object.getOwnPropertyDescriptor(value, key);
    budget.left -= key.length;
    if (property && 'value' in property && budget.left > 0)
      record[key.slice(0, 100)] = copy(property.value, depth + 1, budget);
  }
  return record;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
