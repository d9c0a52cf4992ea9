import { skipRegex } from '@/utils/pixel/code/skip-regex';

/** A call `fbq(…)` found in a script. */
export interface FbqCall {
  /** Where it begins (its `window.` included) and ends, in the script's text. */
  start: number;
  end: number;
  /** Source of each argument, trimmed, comments blanked out. */
  args: string[];
}

export interface ScriptScan {
  /** In the order in which they begin. */
  calls: FbqCall[];
  /** The source with its comments blanked out, so that positions stay. */
  code: string;
  /** false when it ends inside a string, a comment or an open bracket. */
  complete: boolean;
}

const TOKEN = new RegExp(
  [
    /\/\/[^\n\r]*|<!--[^\n\r]*|\/\*[^]*?\*\/|\/\*/,
    /"(?:[^"\\\n\r]|\\[^])*"|'(?:[^'\\\n\r]|\\[^])*'|`(?:[^`\\]|\\[^])*`|["'`]/,
    /(?:window\s*\.\s*)?\bfbq\s*\(|[([{]|[)\]}]|,|\//,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

const CLOSERS = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);

type Range = [start: number, end: number];

/** A bracket that is open; `commas` are those between the arguments of a call. */
interface Open {
  closer: string;
  call: { start: number; from: number; commas: number[] } | null;
}

/**
 * Reads a script far enough to find its `fbq(…)` calls: strings, comments, regular expressions and
 * brackets are told apart, nothing is run. Calls in comments and strings do not count. Never throws.
 */
export function scanScript(source: string): ScriptScan {
  const found: { call: NonNullable<Open['call']>; end: number }[] = [];
  const stack: Open[] = [];
  const comments: Range[] = [];
  const matcher = new RegExp(TOKEN);
  let complete = true;
  for (let match = matcher.exec(source); match !== null; match = matcher.exec(source)) {
    const token = match[0];
    const start = match.index;
    const end = start + token.length;
    const top = stack.at(-1);
    if (token === '/*' || token === '`') {
      complete = false;
      break;
    }
    if (token === '"' || token === "'") {
      // A string that is not closed ends with its line.
      complete = false;
      matcher.lastIndex = nextLine(source, end);
    } else if (/^(?:\/\/|\/\*|<!--)/.test(token)) comments.push([start, end]);
    else if (token === '/') matcher.lastIndex = skipRegex(source, start);
    else if (CLOSERS.has(token)) stack.push({ closer: CLOSERS.get(token) ?? '', call: null });
    else if (token.endsWith('(')) {
      const isMember = /[.$]/.test(source.charAt(start - 1));
      stack.push({ closer: ')', call: isMember ? null : { start, from: end, commas: [] } });
    } else if (token === ',') top?.call?.commas.push(start);
    else if (token === top?.closer) {
      stack.pop();
      if (top.call) found.push({ call: top.call, end });
    } else if (/^[)\]}]$/.test(token)) complete = false;
  }
  const code = blank(source, comments);
  const calls = found.map(({ call, end }): FbqCall => {
    return { start: call.start, end, args: readArguments(code, call, end - 1) };
  });
  calls.sort((a, b) => a.start - b.start);
  return { calls, code, complete: complete && stack.length === 0 };
}

function readArguments(code: string, call: NonNullable<Open['call']>, end: number): string[] {
  const edges = [...call.commas, end];
  const args = edges.map((edge, index) => {
    const before = edges[index - 1];
    return code.slice(before === undefined ? call.from : before + 1, edge).trim();
  });
  return args.at(-1) === '' ? args.slice(0, -1) : args;
}

function nextLine(source: string, from: number): number {
  const at = source.slice(from).search(/[\n\r]/);
  return at < 0 ? source.length : from + at;
}

function blank(source: string, ranges: Range[]): string {
  let out = '';
  let from = 0;
  for (const [start, end] of ranges) {
    out += source.slice(from, start) + ' '.repeat(end - start);
    from = end;
  }
  return out + source.slice(from);
}
