import { readJsonAt } from '@/utils/pixel/config/read-json-at';

/** A call in the text of a pixel's settings, as far as its arguments are written out. */
export interface ConfigCall {
  name: 'config.set' | 'instance.optIn' | 'fbq.set' | 'instance.configLoaded';
  /** Up to three. An argument that is no JSON, and all after it, are left out. */
  args: unknown[];
  /** false when an argument could not be read. */
  whole: boolean;
}

const CALL = /(?<![\w.$])(config\.set|instance\.optIn|fbq\.set|instance\.configLoaded)\s*\(\s*/g;
const SEPARATOR = /\s*(?:,\s*|(\)))/y;
const MOST_ARGUMENTS = 3;
/** Longer texts are not read to their end: real ones have some hundred thousand characters. */
export const LONGEST_CONFIG = 3_000_000;

/**
 * The calls with which the answer of `signals/config/{id}` hands over a pixel's settings, in order
 * (facts, Meta). The text is read, never run, in one pass. `complete` is false when it ends inside
 * one of them. Never throws.
 */
export function readConfigCalls(whole: string): { calls: ConfigCall[]; complete: boolean } {
  const text = whole.slice(0, LONGEST_CONFIG);
  const calls: ConfigCall[] = [];
  const matcher = new RegExp(CALL);
  for (let match = matcher.exec(text); match !== null; match = matcher.exec(text)) {
    const name = match[1] as ConfigCall['name'];
    const read = readArguments(text, matcher.lastIndex);
    calls.push({ name, args: read.args, whole: read.state === 'whole' });
    if (read.state === 'cut off') return { calls, complete: false };
    matcher.lastIndex = read.end;
  }
  return { calls, complete: text.length === whole.length };
}

type ReadArguments =
  | { state: 'whole' | 'unreadable'; args: unknown[]; end: number }
  | { state: 'cut off'; args: unknown[] };

function readArguments(text: string, start: number): ReadArguments {
  const args: unknown[] = [];
  let at = start;
  while (args.length < MOST_ARGUMENTS) {
    const found = readJsonAt(text, at);
    if (found.state === 'cut off') return { state: 'cut off', args };
    if (found.state === 'unreadable') return { state: 'unreadable', args, end: found.end };
    args.push(found.value);
    at = found.end;
    SEPARATOR.lastIndex = at;
    const separator = SEPARATOR.exec(text);
    if (separator === null) return { state: 'unreadable', args, end: at };
    at = SEPARATOR.lastIndex;
    if (separator[1] !== undefined) break;
  }
  return { state: 'whole', args, end: at };
}
