import { createHash } from 'node:crypto';
import { createContext, runInContext } from 'node:vm';
import * as z from 'zod/mini';

/** An event that code asks for: what Meta's documentation says that the script then sends. */
export interface ExpectedEvent {
  pixelId: string;
  name: string;
  customData: Record<string, unknown>;
  /** With `<now>` where the code put the time. */
  eventId: string | null;
  /** Hashes by key. */
  userData: Record<string, string>;
  agent: string | null;
  limitedDataUse: { options: string[]; country: string; state: string } | null;
  /** Sent by the script itself on a change of the address. */
  byItself: boolean;
}

const record = z._default(z.record(z.string(), z.unknown()), {});
const optionsSchema = z._default(z.object({ eventID: z.optional(z.string()) }), {});
const initOptionsSchema = z._default(z.object({ agent: z.optional(z.string()) }), {});

/**
 * Runs recorded code against a stand-in `fbq` that only writes down what the calls ask for.
 * `pagePixelId` is the pixel of a page whose own code started it, for code that starts none.
 */
export function expectedEvents(code: string, pagePixelId: string): ExpectedEvent[] {
  const pixels = new Map<string, { userData: Record<string, string>; agent: string | null }>();
  const seenPageViews = new Set<string>();
  const events: ExpectedEvent[] = [];
  let limited: ExpectedEvent['limitedDataUse'] = null;

  const add = (ids: string[], name: string, data: unknown, options: unknown, byItself: boolean) => {
    for (const pixelId of ids) {
      // A second PageView of the same pixel is swallowed (facts, Meta).
      if (name === 'PageView' && !byItself && seenPageViews.has(pixelId)) continue;
      if (name === 'PageView') seenPageViews.add(pixelId);
      const pixel = pixels.get(pixelId);
      events.push({
        pixelId,
        name,
        customData: record.parse(data),
        eventId: optionsSchema.parse(options).eventID ?? null,
        userData: pixel?.userData ?? {},
        agent: pixel?.agent ?? null,
        limitedDataUse: limited,
        byItself,
      });
    }
  };
  const all = () => (pixels.size > 0 ? [...pixels.keys()] : [pagePixelId]);

  const fbq = (method: string, ...args: unknown[]) => {
    const [first, second, third, fourth] = args;
    if (method === 'init') {
      const userData = Object.entries(record.parse(second)).map(([key, value]) => [
        key,
        sha256(normalise(key, z.string().parse(value))),
      ]);
      pixels.set(z.string().parse(first), {
        userData: z.record(z.string(), z.string()).parse(Object.fromEntries(userData)),
        agent: initOptionsSchema.parse(third).agent ?? null,
      });
    } else if (method === 'track' || method === 'trackCustom')
      add(all(), z.string().parse(first), second, third, false);
    else if (method === 'trackSingle' || method === 'trackSingleCustom')
      add([z.string().parse(first)], z.string().parse(second), third, fourth, false);
    else if (method === 'dataProcessingOptions') {
      const options = z.array(z.string()).parse(first);
      limited = { options, country: String(second), state: String(third) };
    } else if (method !== 'consent' && method !== 'set')
      throw new Error(`The recordings call fbq('${method}'), which this stand-in does not know.`);
  };

  const context = createContext({
    fbq,
    setTimeout: (run: () => void) => {
      run();
    },
    history: { pushState: () => add(all(), 'PageView', {}, {}, true) },
  });
  runInContext('Date.now = () => "<now>"', context);
  runInContext(code, context);
  return events;
}

/** Meta's own normalisation, as far as the recorded values need it. */
function normalise(key: string, value: string): string {
  const lower = value.trim().toLowerCase();
  if (key === 'ph') return lower.replaceAll(/\D/g, '');
  return key === 'ct' ? lower.replaceAll(/[^a-z]/g, '') : lower;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
