import { isAutomaticEvent, isStandardEvent } from '@/utils/pixel/catalog';
import {
  shorten,
  type CodeProblem,
  type CodeReviewer,
} from '@/utils/pixel/code/problems/code-problem';
import { findLikeness } from '@/utils/pixel/findings/event-name-likeness';
import { readEvent, type CodeEvent, type PixelCommand } from '@/utils/pixel/code/pixel-script';
import { readLiteral } from '@/utils/pixel/code/read-literal';

/** Commands whose spelling matters; others that Meta's script knows are left alone. */
const COMMANDS = ['init', 'track', 'trackCustom', 'trackSingle', 'trackSingleCustom', 'consent'];

/** Mistakes of the events that code fires, each kind once per event name. */
export const findEventProblems: CodeReviewer = ({ pieces }) => {
  const commands = pieces.flatMap(({ script }) => script?.commands ?? []);
  const events = commands.flatMap((command) => readEvent(command) ?? []);
  const hasLoader = pieces.some(({ script }) => script?.hasLoader);
  const starts = commands.filter(({ name }) => name === 'init');
  const hasUnreadable = commands.some((command) => isTracking(command) && !readEvent(command));
  const problems = [
    ...commands.flatMap(judgeCommand),
    ...judgeOrder(commands),
    ...events.flatMap((event) => [
      ...judgeName(event),
      ...judgeEventId(event),
      ...judgeData(event),
    ]),
    ...judgeTargets(events, starts),
  ];
  if (hasLoader && starts.length > 0 && events.length === 0 && !hasUnreadable) {
    problems.push({
      id: 'no-event',
      sentence:
        "The pixel is started but no event is fired, so no visit counts. Add fbq('track', 'PageView'), or insert the whole pixel code.",
    });
  }
  const seen = new Set<string>();
  return problems.filter(({ sentence }) => !seen.has(sentence) && seen.add(sentence));
};

function isTracking({ name }: PixelCommand): boolean {
  return name?.startsWith('track') === true;
}

function judgeCommand({ name }: PixelCommand): CodeProblem[] {
  if (name === null || COMMANDS.includes(name)) return [];
  const meant = COMMANDS.find((command) => command.toLowerCase() === name.toLowerCase());
  if (meant === undefined) return [];
  return [
    {
      id: 'command-misspelt',
      sentence: `Meta’s script does not know “${shorten(name)}”, so this line does nothing. Write it as ${meant}: capitals count.`,
    },
  ];
}

function judgeOrder(commands: PixelCommand[]): CodeProblem[] {
  const start = commands.findIndex(({ name }) => name === 'init');
  const early = commands.slice(0, Math.max(0, start)).find(isTracking);
  const name = early && readEvent(early)?.name;
  if (early === undefined) return [];
  return [
    {
      id: 'before-init',
      sentence: `${name === undefined ? 'An event' : `The event ${shorten(name)}`} is fired before any pixel is started, so it reaches none. Move it below the line with fbq('init', …).`,
    },
  ];
}

function judgeName({ name, isCustom }: CodeEvent): CodeProblem[] {
  if (isCustom || isStandardEvent(name) || isAutomaticEvent(name)) return [];
  const like = findLikeness(name);
  if (like !== undefined && like.how !== 'meaning') {
    return [
      {
        id: 'event-misspelt',
        sentence: `“${shorten(name)}” is not the standard event ${like.standard}: Meta takes it for another event, and the server’s ${like.standard} will not pair with it. Write it as ${like.standard}.`,
      },
    ];
  }
  const advice = like === undefined ? '' : ` If it means ${like.standard}, write ${like.standard}.`;
  return [
    {
      id: 'event-not-standard',
      sentence: `“${shorten(name)}” is not one of Meta’s standard events, so track is the wrong word for it: write trackCustom.${advice}`,
    },
  ];
}

function judgeEventId({ name, data, options }: CodeEvent): CodeProblem[] {
  const key = (map: Map<string, string> | null) =>
    [...(map?.keys() ?? [])].find((one) => /^event_?id$/i.test(one));
  const beside = key(options);
  if (key(data) !== undefined) {
    return [
      {
        id: 'event-id-in-data',
        sentence: `The event ID of ${shorten(name)} stands among the event’s data, the third argument, where Meta does not look for it. Move it into a fourth one: fbq('track', '${shorten(name)}', {}, { eventID: … }).`,
      },
    ];
  }
  if (beside === undefined || beside === 'eventID') return [];
  return [
    {
      id: 'event-id-misspelt',
      sentence: `The event ID of ${shorten(name)} is written as “${beside}”, which Meta does not know. Write it as eventID: capitals count.`,
    },
  ];
}

/** A number as Meta takes it; any other expression is the page's own affair. */
const AMOUNT = /^\d+(?:\.\d+)?$/;

function judgeData({ name, data }: CodeEvent): CodeProblem[] {
  if (data === null) return [];
  const value = data.get('value');
  const text = readLiteral(value);
  const missing = ['value', 'currency'].filter((key) => !data.has(key));
  if (name === 'Purchase' && missing.length > 0) {
    return [
      {
        id: 'purchase-incomplete',
        sentence: `This Purchase has no ${missing.join(' and no ')}, so Meta cannot count what was sold. Add both, like { value: 120, currency: 'USD' }.`,
      },
    ];
  }
  if (value === undefined || text === null || AMOUNT.test(text)) return [];
  return [
    {
      id: 'value-not-a-number',
      sentence: `The value “${shorten(text)}” of ${shorten(name)} is not a number to Meta. Use digits and a point only, like 12.50, without a currency sign.`,
    },
  ];
}

function judgeTargets(events: CodeEvent[], starts: PixelCommand[]): CodeProblem[] {
  const started = starts.map(({ args }) => readLiteral(args[0]));
  // Where no start can be read, another place may hold it.
  if (started.length === 0 || started.includes(null)) return [];
  return events.flatMap(({ name, pixelId }): CodeProblem[] => {
    if (pixelId === null || started.includes(pixelId)) return [];
    return [
      {
        id: 'event-of-another-pixel',
        sentence: `${shorten(name)} is sent to pixel ${shorten(pixelId)} only, which is not started here. Check that this is the right pixel.`,
      },
    ];
  });
}
