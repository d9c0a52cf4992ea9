import * as z from 'zod/mini';

const count = z.number().check(z.gte(0), z.lte(100_000));
const text = (most: number) => z.string().check(z.maxLength(most));
const texts = (most: number) => z.array(text(201)).check(z.maxLength(most));

const readingSchema = z.object({
  protocol: text(50),
  hostname: text(300),
  path: text(500),
  /** How long ago the page has finished loading, in ms; null while it has not. */
  loadedForMs: z.nullable(z.number()),
  /** When this document began, by the clock of its events, in ms since 1970; null when not known. */
  beganAt: z.nullable(z.number()),
  /** Whether the page has a function `fbq`: the base code ran. */
  fbq: z.boolean(),
  /** Whether Meta’s script has taken it over. */
  started: z.boolean(),
  version: text(100),
  queueLength: count,
  /** Names of the calls that wait, such as `track Lead`: never what they carry. */
  queued: texts(50),
  /** As the page names them; only those that look like pixel IDs are kept. */
  pixelIds: texts(40),
  /** What holds Meta’s script back (facts, Meta, "Why nothing fired"). */
  locks: texts(50),
  /** Scripts in the page that hold the base code or its init, run or not. */
  pixelScripts: count,
  /** Scripts that only call `fbq`, and so need the base code before them. */
  callScripts: count,
  /** Of those, how many have a type that keeps the browser from running them. */
  heldScripts: count,
  /** Of those, how many carry the mark of a cookie banner. */
  heldForConsent: count,
  /** The code waits for HighLevel’s cookie banner. */
  waitsForBanner: z.boolean(),
  tagManager: z.boolean(),
  noscriptImage: z.boolean(),
  /** Forms, surveys and calendars of HighLevel that stand in a frame. */
  formFrames: count,
  /** Frames of the page’s own origin that have the base code. */
  framesWithPixel: count,
  /** Requests by the page’s own account, also from before anybody watched. */
  scriptRequests: count,
  configRequests: count,
  eventRequests: count,
  /** How often its security rule forbade something of Meta’s, as the browser reported to it. */
  policyViolations: count,
  /** Of those, how often it was the receiver of events. */
  eventViolations: count,
});

/** What the inspected page says of its pixel; hostile text that is only compared and counted. */
export type PageReading = z.infer<typeof readingSchema>;

/** Shape of a pixel ID (facts, Meta): all else is not repeated on screen. */
const PIXEL_ID = /^\d{14,18}$/;

/** Reads the answer to the page script; null when it is none. Never throws. */
export function parsePageReading(answer: unknown): PageReading | null {
  const parsed = readingSchema.safeParse(answer);
  if (!parsed.success) return null;
  const pixelIds = new Set(parsed.data.pixelIds.filter((id) => PIXEL_ID.test(id)));
  return { ...parsed.data, pixelIds: [...pixelIds] };
}
