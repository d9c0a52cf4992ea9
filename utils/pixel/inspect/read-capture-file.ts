import * as z from 'zod/mini';
import { readHarEntry } from '@/utils/pixel/har-entry';
import type { CapturedRequest, TestEventRow } from '@/utils/pixel/pixel-event';
import type { Told } from '@/utils/pixel/told';

/** Requests that belong together: a whole HAR, or one scenario of a recording. */
export interface CaptureSession {
  /** null for a HAR, which has no name. */
  title: string | null;
  requests: CapturedRequest[];
  /** How many entries are no requests at all. */
  unreadable: number;
  /** Of our own export. */
  testEvents?: TestEventRow[];
  told?: Told[];
}

/** What a file holds, or in a sentence why it cannot be read. */
export type CaptureFile = { ok: true; sessions: CaptureSession[] } | { ok: false; problem: string };

const harSchema = z.object({ log: z.object({ entries: z.array(z.unknown()) }) });

const recordedRequestSchema = z.object({
  method: z.string(),
  url: z.string(),
  contentType: z.optional(z.nullable(z.string())),
  body: z.optional(z.nullable(z.string())),
});
const recordingSchema = z.object({
  fbevents: z.optional(z.string()),
  scenarios: z.array(z.object({ scenario: z.string(), requests: z.array(z.unknown()) })),
});

/** Reads a HAR or a recording, whose scenarios are sessions of their own. Never throws. */
export function readCaptureFile(text: string): CaptureFile {
  let content: unknown;
  try {
    // Some tools write a byte order mark in front.
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    const problem =
      text.trim() === ''
        ? 'This file is empty. Save the HAR again from the Network panel of the browser.'
        : 'This file is not JSON, or it was cut off. A HAR file or a recording is needed: save it again.';
    return { ok: false, problem };
  }
  const har = harSchema.safeParse(content);
  if (har.success)
    return { ok: true, sessions: [sessionOf(null, har.data.log.entries, readHarEntry)] };
  const recording = recordingSchema.safeParse(content);
  if (recording.success) {
    const { fbevents, scenarios } = recording.data;
    const sessions = scenarios.map(({ scenario, requests }) => {
      const title = fbevents === undefined ? scenario : `${scenario} (script ${fbevents})`;
      return sessionOf(title, requests, readRecordedRequest);
    });
    return { ok: true, sessions };
  }
  return {
    ok: false,
    problem:
      'This file is JSON, but neither a HAR file (with log.entries) nor a recording (with scenarios) nor an export of Pixel Courier. Save it as HAR, and open that.',
  };
}

function sessionOf(
  title: string | null,
  entries: unknown[],
  read: (entry: unknown) => CapturedRequest | undefined,
): CaptureSession {
  const requests = entries.flatMap((entry) => read(entry) ?? []);
  return { title, requests, unreadable: entries.length - requests.length };
}

/** Recordings do not say when a request started, nor how it ended. */
function readRecordedRequest(entry: unknown): CapturedRequest | undefined {
  const parsed = recordedRequestSchema.safeParse(entry);
  if (!parsed.success) return undefined;
  const { method, url, contentType = null, body = null } = parsed.data;
  return { method, url, contentType, body, startedAt: 0, status: null, error: null };
}
