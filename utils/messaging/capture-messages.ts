import * as z from 'zod/mini';
import { TAB_SURFACES, type SenderKind } from '@/utils/messaging/sender';
import { sightingSchema } from '@/utils/pixel/capture/sighting';

const doneSchema = z.object({ ok: z.literal(true) });
const doneOrRefused = z.union([
  doneSchema,
  z.object({ ok: z.literal(false), problem: z.string() }),
]);

/** So many sightings travel in one message. */
export const MOST_AT_ONCE = 200;
const sightingsSchema = z.array(sightingSchema).check(z.maxLength(MOST_AT_ONCE));

const originSchema = z.string().check(z.regex(/^https?:\/\/[^/?#]+$/));

/** One event as the popup lists it: nothing personal. */
export const latestEventSchema = z.object({
  key: z.string(),
  eventName: z.string(),
  eventId: z.nullable(z.string()),
  pixelId: z.nullable(z.string()),
  /** In ms since 1970. */
  time: z.number(),
  /**
   * `under-way`: no answer yet. `cut-off`: the page was left before the answer. `refused`: answered
   * with an error. `no-request`: `fbq` was called, and nothing was sent.
   */
  outcome: z.enum([
    'sent',
    'under-way',
    'cut-off',
    'refused',
    'failed',
    'unreadable',
    'no-request',
  ]),
});
export type LatestEvent = z.infer<typeof latestEventSchema>;

/** How one tab is watched. */
export const watchStateSchema = z.object({
  /** Origin of the page in the tab; null where there is nothing to watch. */
  origin: z.nullable(z.string()),
  /** `tab`: until it leaves the site. `always`: by the person's permission. */
  mode: z.enum(['off', 'tab', 'always']),
  /** Whether calls of `fbq` are followed. */
  follow: z.boolean(),
  /** Since when the tab is watched, in ms since 1970; null: as long as its site is, or not at all. */
  since: z.nullable(z.number()),
  /** Sites that are always watched. */
  sites: z.array(z.string()),
  /** The latest events of the tab's session, newest first. */
  latest: z.array(latestEventSchema),
  /** How many events the session has. */
  count: z.number(),
});
export type WatchState = z.infer<typeof watchStateSchema>;

/** A stored walk, as the panel lists it. Times in ms since 1970. */
export const sessionSummarySchema = z.object({
  id: z.string(),
  name: z.nullable(z.string()),
  kept: z.boolean(),
  startedAt: z.number(),
  lastAt: z.number(),
  sites: z.array(z.string()),
  size: z.number(),
  full: z.boolean(),
});
export type SessionSummary = z.infer<typeof sessionSummarySchema>;

/** The messages of capture: watching tabs and sites, following calls, and sessions. */
export const CAPTURE_MESSAGES = {
  /** The person opened the popup over this tab: its pixel requests are seen from now on. */
  'watch.tab': {
    from: ['popup'] satisfies SenderKind[],
    question: z.object({ tabId: z.number() }),
    answer: doneSchema,
  },
  'watch.state': {
    from: TAB_SURFACES,
    question: z.object({ tabId: z.number() }),
    answer: watchStateSchema,
  },
  /** `on`: the browser is asking the person for this site. Off: the permission is given back. */
  'watch.site': {
    from: TAB_SURFACES,
    question: z.object({ origin: originSchema, on: z.boolean() }),
    answer: doneOrRefused,
  },
  'watch.follow': {
    from: TAB_SURFACES,
    question: z.object({ tabId: z.number(), on: z.boolean() }),
    answer: doneOrRefused,
  },
  'calls.report': {
    from: ['followed-page'] satisfies SenderKind[],
    question: z.object({ sightings: sightingsSchema }),
    answer: doneSchema,
  },
  /** What DevTools saw of the inspected tab. */
  'session.append': {
    from: ['events-panel'] satisfies SenderKind[],
    question: z.object({ tabId: z.number(), sightings: sightingsSchema }),
    answer: doneSchema,
  },
  /** The session that a tab records into; null before its first event. */
  'session.live': {
    from: ['events-panel', ...TAB_SURFACES] satisfies SenderKind[],
    question: z.object({ tabId: z.number() }),
    answer: z.object({ sessionId: z.nullable(z.string()) }),
  },
  'session.read': {
    from: ['events-panel', ...TAB_SURFACES] satisfies SenderKind[],
    question: z.object({ sessionId: z.string(), after: z.number() }),
    answer: z.object({ sightings: sightingsSchema, next: z.number(), done: z.boolean() }),
  },
  'session.list': {
    from: ['events-panel'] satisfies SenderKind[],
    question: z.object({}),
    answer: z.object({ sessions: z.array(sessionSummarySchema) }),
  },
  /** What comes next in this tab begins a session of its own. */
  'session.end': {
    from: ['events-panel'] satisfies SenderKind[],
    question: z.object({ tabId: z.number() }),
    answer: doneSchema,
  },
  'session.change': {
    from: ['events-panel'] satisfies SenderKind[],
    question: z.object({
      sessionId: z.string(),
      name: z.optional(z.nullable(z.string().check(z.maxLength(100)))),
      kept: z.optional(z.boolean()),
    }),
    answer: doneOrRefused,
  },
  'session.delete': {
    from: ['events-panel'] satisfies SenderKind[],
    question: z.object({ sessionId: z.string() }),
    answer: doneOrRefused,
  },
} as const;
