import * as z from 'zod/mini';

/**
 * The fields to ask the Dataset Quality API for (Meta's documentation, "Dataset Quality API"). Its
 * table says `dedup_key_feedback`; its examples, and the API, say `dedupe_key_feedback`.
 */
export const QUALITY_FIELDS =
  'web{event_name,event_match_quality{composite_score,match_key_feedback{identifier,coverage{percentage}}},event_coverage{percentage,goal_percentage},dedupe_key_feedback{dedupe_key,browser_events_with_dedupe_key{percentage},server_events_with_dedupe_key{percentage},overall_browser_coverage_from_dedupe_key{percentage}},data_freshness{upload_frequency}}';

/** `{ percentage: 50 }` → 50. */
const share = z.catch(
  z.pipe(
    z.object({ percentage: z.number() }),
    z.transform(({ percentage }): number | null => percentage),
  ),
  null,
);
const percent = z.nullable(z.number());

/** Figures of one event, all by Meta; null where Meta gives none. Shares in percent. */
export const eventQualitySchema = z.object({
  eventName: z.string(),
  /** Event match quality, 1 to 10. */
  score: z.nullable(z.number()),
  /** Share of the server events that hold each key. */
  keys: z.array(z.object({ key: z.string(), share: percent })),
  /** Share of the browser's events that the server sent, too, and the share to reach. */
  coverage: percent,
  coverageGoal: percent,
  /** Share of events that hold an event ID, by side, and of browser events deduplicated by it. */
  browserIds: percent,
  serverIds: percent,
  deduplicated: percent,
  /** How soon events arrive, in Meta's word, for example `real_time`. */
  freshness: z.nullable(z.string()),
});
export type EventQuality = z.infer<typeof eventQualitySchema>;

const answerSchema = z.object({
  web: z.array(
    z.object({
      event_name: z.string(),
      event_match_quality: z.catch(
        z.object({
          composite_score: z.catch(z.nullable(z.number()), null),
          match_key_feedback: z.catch(
            z.array(z.object({ identifier: z.string(), coverage: share })),
            [],
          ),
        }),
        { composite_score: null, match_key_feedback: [] },
      ),
      event_coverage: z.catch(
        z.object({
          percentage: z.catch(z.nullable(z.number()), null),
          goal_percentage: z.catch(z.nullable(z.number()), null),
        }),
        { percentage: null, goal_percentage: null },
      ),
      dedupe_key_feedback: z.catch(
        z.array(
          z.object({
            dedupe_key: z.string(),
            browser_events_with_dedupe_key: share,
            server_events_with_dedupe_key: share,
            overall_browser_coverage_from_dedupe_key: share,
          }),
        ),
        [],
      ),
      data_freshness: z.catch(
        z.object({ upload_frequency: z.catch(z.nullable(z.string()), null) }),
        { upload_frequency: null },
      ),
    }),
  ),
});

/** Meta's figures by event; undefined when the answer has another shape. */
export function readQuality(answer: unknown): EventQuality[] | undefined {
  const parsed = answerSchema.safeParse(answer);
  return parsed.data?.web.map((event) => {
    const ids = event.dedupe_key_feedback.find(({ dedupe_key }) => dedupe_key === 'event_id');
    return {
      eventName: event.event_name,
      score: event.event_match_quality.composite_score,
      keys: event.event_match_quality.match_key_feedback.map(({ identifier, coverage }) => {
        return { key: identifier, share: coverage };
      }),
      coverage: event.event_coverage.percentage,
      coverageGoal: event.event_coverage.goal_percentage,
      browserIds: ids?.browser_events_with_dedupe_key ?? null,
      serverIds: ids?.server_events_with_dedupe_key ?? null,
      deduplicated: ids?.overall_browser_coverage_from_dedupe_key ?? null,
      freshness: event.data_freshness.upload_frequency,
    };
  });
}
