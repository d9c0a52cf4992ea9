import { readLiteral } from '@/utils/pixel/code/read-literal';
import { readObject } from '@/utils/pixel/code/read-object';
import { scanScript, type FbqCall } from '@/utils/pixel/code/script-scan';

/** A call `fbq(…)` as it is written: its first argument, and the source of the others. */
export interface PixelCommand {
  /** null when it is worked out by the page. */
  name: string | null;
  args: string[];
}

/** An event that a piece of code fires. */
export interface CodeEvent {
  name: string;
  /** trackCustom or trackSingleCustom. */
  isCustom: boolean;
  /** For `trackSingle`; null when it goes to every pixel of the page. */
  pixelId: string | null;
  /** The event ID, where it is written out in the 4th argument (Meta, deduplication). */
  eventId: string | null;
  /**
   * The event's data: each key with its source. Empty without any; null when it is worked out by
   * the page.
   */
  data: Map<string, string> | null;
  /** The options, of which the event ID is one; as `data`. */
  options: Map<string, string> | null;
}

/** What a script has to do with the pixel. */
export interface PixelScript {
  /** Loads Meta's script, by a stub or as `src`. */
  hasLoader: boolean;
  /** First arguments after 'init', as written out; null for an expression. */
  inits: (string | null)[];
  /** All calls, in the order in which they are written. */
  commands: PixelCommand[];
  events: CodeEvent[];
  /** It does something besides: it cannot be taken out without losing that. */
  isMixed: boolean;
  /** false when it breaks off in the middle. */
  complete: boolean;
  /** A type that no browser runs (`text/plain`), until a consent tool changes it; else null. */
  heldType: string | null;
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
  const commands = calls.map(({ args: [name, ...args] }) => ({ name: readLiteral(name), args }));
  const hasLoader = bySource || namesLoader(code);
  const isCutCall = !complete && /\bfbq\s*\(/.test(code);
  if (!hasLoader && calls.length === 0 && !isCutCall) return undefined;
  return {
    hasLoader,
    inits: commands.flatMap(({ name, args }) => (name === 'init' ? [readLiteral(args[0])] : [])),
    commands,
    events: commands.flatMap((command) => readEvent(command) ?? []),
    isMixed: !isOnlyPixel(code, calls),
    complete,
    heldType: findHeldType(attributes),
  };
}

function findHeldType(attributes: string): string | null {
  const type = /(?:^|\s)type\s*=\s*["']?([^"'\s>]*)/i.exec(attributes)?.[1] ?? '';
  return /^$|^module$|(?:java|ecma)script$/i.test(type) ? null : type;
}

const TRACKS = /^track(Single)?(Custom)?$/;

/** The event that a command fires; undefined when it fires none, or one that cannot be read. */
export function readEvent({ name: command, args }: PixelCommand): CodeEvent | undefined {
  const tracks = TRACKS.exec(command ?? '');
  if (!tracks) return undefined;
  const isSingle = tracks[1] !== undefined;
  const [nameSource, data, options] = isSingle ? args.slice(1) : args;
  const name = readLiteral(nameSource);
  if (name === null) return undefined;
  const read = (source: string | undefined) =>
    hasNothing(source) ? new Map<string, string>() : readObject(source);
  const beside = read(options);
  return {
    name,
    isCustom: tracks[2] !== undefined,
    pixelId: isSingle ? readLiteral(args[0]) : null,
    eventId: readLiteral(beside?.get('eventID')),
    data: read(data),
    options: beside,
  };
}

function hasNothing(source: string | undefined): boolean {
  return source === undefined || /^(?:|null|undefined)$/.test(source);
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
