import * as z from 'zod/mini';
import type { PixelWarning } from '@/utils/pixel/capture/sighting';

/** `FB_LOG` as Meta's script posts it (facts, Meta); any page can post the same. */
const postSchema = z.object({
  action: z.literal('FB_LOG'),
  error: z.object({ type: z.string().check(z.regex(/^[A-Z][A-Z0-9_]{2,60}$/)) }),
  pixelId: z.optional(z.unknown()),
});

/** The warning that a message to the window holds; undefined for any other message. */
export function readPixelWarning(message: unknown): PixelWarning | undefined {
  const parsed = postSchema.safeParse(message);
  if (!parsed.success) return undefined;
  const { error, pixelId } = parsed.data;
  const isId = typeof pixelId === 'string' && /^\d{1,20}$/.test(pixelId);
  return { type: error.type, pixelId: isId ? pixelId : null };
}
