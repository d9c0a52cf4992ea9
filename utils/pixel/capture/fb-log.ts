import * as z from 'zod/mini';
import type { PixelWarning } from '@/utils/pixel/capture/sighting';
import { warningTypeOf } from '@/utils/pixel/capture/warning-type';

const short = z.string().check(z.maxLength(200));
/** Details that name a thing of the page; values, which may be personal, are not taken along. */
const DETAILS = ['eventName', 'param', 'key', 'key_type', 'method', 'action', 'metadata'] as const;

/**
 * `FB_LOG` as Meta's script posts it: with a typed error (facts, Meta, "The pixel"), or as text
 * (older scripts, seen in their source). Any page can post the same.
 */
const postSchema = z.object({
  action: z.literal('FB_LOG'),
  error: z.optional(
    z.catchall(
      z.object({ type: z.string().check(z.regex(/^[A-Z][A-Z0-9_]{2,60}$/)) }),
      z.unknown(),
    ),
  ),
  logMessage: z.optional(z.unknown()),
  pixelId: z.optional(z.unknown()),
});

const EMAIL = /[^\s@'"<>]+@[^\s@'"<>]+/g;
const LONGEST = 300;

/** The warning that a message to the window holds; undefined for any other message. */
export function readPixelWarning(message: unknown): PixelWarning | undefined {
  const parsed = postSchema.safeParse(message);
  if (!parsed.success) return undefined;
  const { error, logMessage, pixelId } = parsed.data;
  const words = typeof logMessage === 'string' && logMessage !== '' ? logMessage : null;
  if (error === undefined && words === null) return undefined;
  const text = (words ?? detailsOf(error)).replace(EMAIL, '(left out)').slice(0, LONGEST);
  return {
    type: error?.type ?? warningTypeOf(text),
    pixelId: [pixelId, error?.['pixelID'], error?.['pixelId']].find(isPixelId) ?? null,
    text: text === '' ? null : text,
  };
}

function isPixelId(value: unknown): value is string {
  return typeof value === 'string' && /^\d{1,20}$/.test(value);
}

function detailsOf(error: Record<string, unknown> | undefined): string {
  return DETAILS.flatMap((name) => {
    const value = short.safeParse(error?.[name]);
    return value.success && value.data !== '' ? `${name}: ${value.data}` : [];
  }).join(', ');
}
