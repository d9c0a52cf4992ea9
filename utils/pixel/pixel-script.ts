import { readLiteral } from '@/utils/pixel/read-literal';
import { scanScript, type FbqCall } from '@/utils/pixel/script-scan';

/** An event that a piece of code fires. */
export interface CodeEvent {
  name: string;
  /** For `trackSingle` and the noscript image; null when it goes to every pixel of the page. */
  pixelId: string | null;
  /** The event ID, where it is written out in the 4th argument (Meta, deduplication). */
  eventId: string | null;
}

/** What a script has to do with the pixel. */
export interface PixelScript {
  /** Loads Meta's script, by a stub or as `src`. */
  hasLoader: boolean;
  /** First arguments after 'init', as written out; null for an expression. */
  inits: (string | null)[];
  events: CodeEvent[];
  /** It does something besides: it cannot be taken out without losing that. */
  isMixed: boolean;
  /** false when it breaks off in the middle. */
  complete: boolean;
}

// The path is bounded so that a long text without white space is still read in one pass.
const LOADER =
  /(?:^|["'`/.=])connect\.facebook\.net(?:\/[^"'`\s]{0,40})?\/(?:fbevents|sdk\/fbevents)\.js/i;

/** Whether a text names the address of Meta's pixel script, in any locale and with any scheme. */
export function namesLoader(text: string): boolean {
  return LOADER.test(text.replaceAll('\\/', '/'));
}

/** Reads a script element; undefined when it has nothing to do with the pixel. */
export function findPixelScript(attributes: string, content: string): PixelScript | undefined {
  const bySource = /\bsrc\s*=/i.test(attributes) && namesLoader(attributes);
  if (!bySource && !/fbq|fbevents/.test(content)) return undefined;
  const { calls, code, complete } = scanScript(content);
  const hasLoader = bySource || namesLoader(code);
  const isCutCall = !complete && /\bfbq\s*\(/.test(code);
  if (!hasLoader && calls.length === 0 && !isCutCall) return undefined;
  return {
    hasLoader,
    inits: calls.flatMap(({ args }) =>
      readLiteral(args[0]) === 'init' ? [readLiteral(args[1])] : [],
    ),
    events: calls.flatMap(({ args }) => readEvent(args)),
    isMixed: !isOnlyPixel(code, calls),
    complete,
  };
}

function readEvent(args: string[]): CodeEvent[] {
  const method = readLiteral(args[0]);
  const isSingle = method === 'trackSingle' || method === 'trackSingleCustom';
  if (!isSingle && method !== 'track' && method !== 'trackCustom') return [];
  const rest = args.slice(isSingle ? 2 : 1);
  const name = readLiteral(rest[0]);
  if (name === null) return [];
  const pixelId = isSingle ? readLiteral(args[1]) : null;
  const eventId = /\beventID["']?\s*:\s*("[^"]*"|'[^']*'|`[^`]*`|\d+)/.exec(rest[2] ?? '')?.[1];
  return [{ name, pixelId, eventId: readLiteral(eventId) }];
}

/** The stub that loads Meta's script, as handed out since 2015, minified or not. */
const STUB =
  /(?:! ?)?(?:\( ?)?function ?\( ?f ?, ?b ?, ?e ?, ?v ?, ?n ?, ?t ?, ?s ?\)[^]{0,900}?fbevents\.js["'`] ?\)(?: ?\))?/g;

/** Waiting for something and then doing nothing: what is left when the calls are taken out. */
const EMPTY_WAIT =
  /(?:(?:window|document) ?\. ?)?(?:addEventListener|setTimeout) ?\((?: ?["'][^"']{0,80}["'] ?,)? ?(?:function ?\w{0,40} ?\( ?\w{0,40} ?\)|\(? ?\w{0,40} ?\)? ?=>) ?\{?[ ;]{0,9}\}? ?(?:, ?(?:\w{1,40}|\{[^{}]{0,80}\}) ?)?\)/g;

/** Whether nothing is left of a script without the stub and the `fbq` calls. */
function isOnlyPixel(code: string, calls: FbqCall[]): boolean {
  let rest = '';
  let from = 0;
  for (const { start, end } of calls) {
    // A call inside another call is gone with it.
    if (start < from) continue;
    rest += code.slice(from, start);
    from = end;
  }
  rest += code.slice(from);
  // White space in runs would make the patterns below slow.
  rest = rest.replaceAll('\\/', '/').replaceAll(/\s+/g, ' ');
  rest = rest.replaceAll(STUB, '').replaceAll(EMPTY_WAIT, '').replaceAll(SETTING, '');
  return /^[\s;]*$/.test(rest.replaceAll('-->', ''));
}

/** `fbq.disablePushState = true` and the like. */
const SETTING = /\bfbq ?\. ?\w{1,40} ?= ?(?:["'][^"'\n]{0,80}["']|!?\w{1,40})/g;
