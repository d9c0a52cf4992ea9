import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import type { CapturedRequest } from '@/utils/pixel/pixel-event';

const recordingSchema = z.object({
  fbevents: z.string(),
  pixelIds: z.array(z.string()),
  scenarios: z.array(
    z.object({
      scenario: z.string(),
      page: z.string(),
      code: z.nullable(z.string()),
      requests: z.array(
        z.object({
          method: z.string(),
          url: z.string(),
          contentType: z.nullable(z.string()),
          body: z.nullable(z.string()),
        }),
      ),
    }),
  ),
});
export type Recording = z.infer<typeof recordingSchema>;

export const STARTED_AT = 1_795_000_000_000;

/** The three recordings of what Meta's own script sent. */
export function readRecordings(): Recording[] {
  return ['2.9.94', '2.9.200', '2.9.252'].map((version) => {
    const url = new URL(`../../fixtures/recordings/fbevents-${version}.json`, import.meta.url);
    return recordingSchema.parse(JSON.parse(readFileSync(fileURLToPath(url), 'utf8')));
  });
}

/** A recorded request as a way of capture would hand it over. */
export function captured(
  request: Recording['scenarios'][number]['requests'][number],
): CapturedRequest {
  const { method, url, contentType, body } = request;
  return { method, url, contentType, body, startedAt: STARTED_AT, status: 200, error: null };
}
