import * as z from 'zod/mini';
import { parseTrackingCode } from '@/utils/pixel/code/tracking-code';

/** Where a pixel can be in HighLevel (facts, HighLevel, "What goes wrong", 1). */
export const CODE_PLACES = {
  'settings-head': 'the funnel’s Settings, Head tracking code',
  'settings-body': 'the funnel’s Settings, Body tracking code',
  'page-header': 'the page’s Header Tracking',
  'page-footer': 'the page’s Footer Tracking',
  'events-tab': 'the funnel’s Events tab',
  'live-page': 'the live page',
} as const;
export const codePlaceSchema = z.enum(Object.keys(CODE_PLACES) as (keyof typeof CODE_PLACES)[]);
export type CodePlace = z.infer<typeof codePlaceSchema>;

const pixelsSchema = z
  .array(z.object({ id: z.string().check(z.maxLength(40)), times: z.number() }))
  .check(z.maxLength(20));

/** What a place held when it was last seen: never the code. */
export const placedPixelsSchema = z.object({
  place: codePlaceSchema,
  pixels: pixelsSchema,
  events: z.array(z.string().check(z.maxLength(50))).check(z.maxLength(20)),
});
export type PlacedPixels = z.infer<typeof placedPixelsSchema>;

/** Another place where pixels were seen, for the page that asks. */
export const elsewhereSchema = z.object({
  place: codePlaceSchema,
  pixels: pixelsSchema,
  /** When, in ms since 1970. */
  seenAt: z.number(),
  /** false: a place of some funnel in this location; of which one could not be told. */
  isSameFunnel: z.boolean(),
  /** Of a live page: its address without what follows the path. */
  page: z.optional(z.string().check(z.maxLength(300))),
});
export type Elsewhere = z.infer<typeof elsewhereSchema>;

/** What is remembered of a place: which pixels its text starts, how often, and their events. */
export function readPlacedPixels(place: CodePlace, text: string): PlacedPixels {
  const { starts, events } = parseTrackingCode(text);
  return {
    place,
    pixels: [...starts]
      .slice(0, 20)
      .flatMap(([id, times]) => (id.length <= 40 ? [{ id, times }] : [])),
    events: [...new Set(events.map(({ name }) => name.slice(0, 50)))].slice(0, 20),
  };
}
