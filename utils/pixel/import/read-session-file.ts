import * as z from 'zod/mini';
import { fbqCallSchema, pixelWarningSchema } from '@/utils/pixel/capture/sighting';
import { SESSION_FORMAT } from '@/utils/pixel/export/session-json';
import { readCaptureFile } from '@/utils/pixel/inspect/read-capture-file';
import type { CapturedRequest, TestEventRow } from '@/utils/pixel/pixel-event';
import { ROW_SOURCES, type RowSource } from '@/utils/pixel/rows/event-feed';
import type { Told } from '@/utils/pixel/told';

/** A request of a file; ours say how it was seen. */
export interface FileRequest extends CapturedRequest {
  seenBy?: RowSource[] | undefined;
}

/** What a file holds for the panel, or in a sentence why it cannot be shown. */
export type SessionFile =
  | {
      ok: true;
      requests: FileRequest[];
      testEvents: TestEventRow[];
      told: Told[];
      unreadable: number;
    }
  | { ok: false; problem: string };

/** A greater file would not fit into the panel's memory beside what is made of it. */
export const LARGEST_FILE_BYTES = 200_000_000;
const MOST_REQUESTS = 250_000;

const requestSchema = z.object({
  method: z.string(),
  url: z.string(),
  body: z.nullable(z.string()),
  contentType: z.nullable(z.string()),
  startedAt: z.number(),
  status: z.nullable(z.number()),
  error: z.nullable(z.string()),
  resourceType: z.optional(z.string()),
  viaServiceWorker: z.optional(z.boolean()),
  seenBy: z.optional(z.array(z.enum(ROW_SOURCES))),
});

const testEventSchema = z.object({
  datasetId: z.string(),
  eventName: z.string(),
  eventId: z.nullable(z.string()),
  receivedFrom: z.enum(['Browser', 'Server']),
  handling: z.nullable(z.enum(['Processed', 'Deduplicated'])),
  seenAt: z.number(),
  shownTime: z.string(),
  parameters: z.record(z.string(), z.string()),
});

const toldSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('unsent'),
    eventName: z.string(),
    eventKind: z.enum(['standard', 'custom', 'automatic']),
    eventId: z.nullable(z.string()),
    pixelId: z.nullable(z.string()),
    customData: z.record(z.string(), z.json()),
    page: z.nullable(z.string()),
    time: z.number(),
    consentRevoked: z.boolean(),
    call: fbqCallSchema,
  }),
  z.object({
    kind: z.literal('warning'),
    ...pixelWarningSchema.shape,
    page: z.nullable(z.string()),
    time: z.number(),
  }),
]);

const versionSchema = z.object({ format: z.literal(SESSION_FORMAT), version: z.number() });
const sessionSchema = z.object({
  format: z.literal(SESSION_FORMAT),
  version: z.literal(1),
  requests: z.array(z.unknown()),
  testEvents: z.array(z.unknown()),
  /** Files of before 2026-11-23 have none. */
  told: z._default(z.array(z.unknown()), []),
});

/** Reads our own session file, a HAR or a recording. Never throws. */
export function readSessionFile(text: string): SessionFile {
  const own = readOwn(text);
  const file = own ?? readForeign(text);
  if (file.ok && file.requests.length + file.testEvents.length > MOST_REQUESTS)
    return refuse(
      `This file holds more than ${MOST_REQUESTS.toLocaleString('en-US')} requests. Save a shorter stretch and open that.`,
    );
  return file;
}

/** Whether a text is one of our own files. Reading a great one twice takes its time: its beginning tells. */
export function isSessionFile(text: string): boolean {
  return text.slice(0, 200).includes(SESSION_FORMAT);
}

function readOwn(text: string): SessionFile | null {
  if (!isSessionFile(text)) return null;
  let content: unknown;
  try {
    // An editor may have written a byte order mark in front.
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse('This session file was cut off. Export it again.');
  }
  const version = versionSchema.safeParse(content).data?.version;
  // What a newer one holds may look different.
  if (version !== undefined && version !== 1)
    return refuse(
      'This session file comes from a newer version. Update Pixel Courier, then open it.',
    );
  const parsed = sessionSchema.safeParse(content);
  if (!parsed.success) return null;
  const requests = readEach(requestSchema, parsed.data.requests);
  const testEvents = readEach(testEventSchema, parsed.data.testEvents);
  const told = readEach(toldSchema, parsed.data.told);
  const given =
    parsed.data.requests.length + parsed.data.testEvents.length + parsed.data.told.length;
  return {
    ok: true,
    requests,
    testEvents,
    told,
    unreadable: given - requests.length - testEvents.length - told.length,
  };
}

/** Those that are what they should be. */
function readEach<T>(schema: z.ZodMiniType<T>, items: readonly unknown[]): T[] {
  return items.flatMap((one) => {
    try {
      return schema.safeParse(one).data ?? [];
    } catch {
      // Data nested without end is none of ours: whoever walks through it runs out of stack.
      return [];
    }
  });
}

function readForeign(text: string): SessionFile {
  const file = readCaptureFile(text);
  if (!file.ok) return file;
  return {
    ok: true,
    requests: file.sessions.flatMap(({ requests }) => requests),
    testEvents: [],
    told: [],
    unreadable: file.sessions.reduce((sum, { unreadable }) => sum + unreadable, 0),
  };
}

function refuse(problem: string): SessionFile {
  return { ok: false, problem };
}
