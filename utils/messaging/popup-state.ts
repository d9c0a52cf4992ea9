import * as z from 'zod/mini';
import { applyListSchema } from '@/utils/client/apply-list';
import { setUpPlanSchema } from '@/utils/client/set-up-plan';
import { pixelCodeChoicesSchema } from '@/utils/pixel/code/pixel-code-choices';
import { actionDefaultsSchema, locationSchema, mergeFieldsSchema } from '@/utils/client/client';
import { checkSchema } from '@/utils/workflow/check';
import { stepIdSchema } from '@/utils/guide/journey';
import { languageSchema } from '@/utils/messaging/taught-place';

/** What is shown of a captured token: never the token. `prefix` is its first four characters. */
export const tokenSummarySchema = z.object({
  prefix: z.string().check(z.maxLength(4)),
  length: z.number(),
  capturedAt: z.number(),
});
export type TokenSummary = z.infer<typeof tokenSummarySchema>;

/**
 * How a thing stands on its screen. `ok`: found by its names. `degraded`: by less than that.
 * `taught`: where the person showed it. `broken`: it should be here, and is not found or not clear.
 */
export const healthSchema = z.enum(['ok', 'degraded', 'taught', 'broken']);
export type Health = z.infer<typeof healthSchema>;

/** Something that the page in the tab lets us do, as its content script reported it. */
export const offerSchema = z.object({
  frameId: z.number(),
  /** Which of the things we do, for example `highlevel.fill-action`. */
  thing: z.string(),
  /** Accessible name of its button on the page. */
  label: z.string(),
  /** false: the field was not found; `note` says what to do instead. */
  ready: z.boolean(),
  note: z.string(),
  health: z.optional(healthSchema),
  /** What the locating engine gave for it, 0 to about 120; absent where it was not asked. */
  score: z.optional(z.number()),
  /** Whether the person can show where it is. */
  teachable: z.optional(z.boolean()),
  /** What was seen to be wrong there, the worst first. */
  checks: z.optional(z.array(checkSchema).check(z.maxLength(20))),
  /** Whether something that the person showed is remembered for it. */
  remembered: z.optional(z.boolean()),
});
export type Offer = z.infer<typeof offerSchema>;

/** The step that the guide shows on a page, and whether the page has where to do it. */
export const guideSightSchema = z.object({
  current: z.nullable(stepIdSchema),
  isHere: z.boolean(),
});

/** All that the popup shows. */
export const popupStateSchema = z.object({
  /** A document of the tab has not answered yet: it is busy, or kept frozen for going back. */
  isIncomplete: z.optional(z.boolean()),
  page: z.object({
    kind: z.enum(['events-manager', 'highlevel', 'other']),
    host: z.nullable(z.string()),
    locationId: z.nullable(z.string()),
    datasetId: z.nullable(z.string()),
    /** The kind of screen: its path with all that names somebody's taken out. */
    screen: z.optional(z.string()),
    /** Language that the page declares. */
    language: z.optional(z.nullable(languageSchema)),
  }),
  clients: z.array(z.object({ id: z.string(), name: z.string() })),
  active: z.nullable(
    z.object({
      id: z.string(),
      name: z.string(),
      /** Why this client: the tab's location, the tab's dataset, or the person's choice. */
      chosenBy: z.enum(['location', 'dataset', 'hand']),
      location: z.nullable(locationSchema),
      datasetId: z.nullable(z.string()),
      token: z.nullable(tokenSummarySchema),
      pixelCode: z.nullable(
        z.object({
          code: z.string(),
          pixelIds: z.array(z.string()),
          events: z.array(z.string()),
          capturedAt: z.number(),
        }),
      ),
      /** How the pixel code is made; absent where nothing was chosen. */
      pixelCodeChoices: z.optional(pixelCodeChoicesSchema),
      testCode: z.nullable(z.object({ code: z.string(), capturedAt: z.number() })),
      defaults: actionDefaultsSchema,
      mergeFields: z.optional(mergeFieldsSchema),
      /** Its settings on their way into several places. */
      applyList: z.optional(z.nullable(applyListSchema)),
      /** Where links lead: its location, on a host that is used; absent without a location. */
      openAt: z.optional(locationSchema),
      /** Places of its location that have been on screen, the last one first. */
      seenPlaces: z.optional(z.array(z.object({ url: z.string(), label: z.string() }))),
      /** How the Conversions API is to be set up; absent where there is nothing to show of it. */
      plan: z.optional(setUpPlanSchema),
    }),
  ),
  /**
   * `off`: no HighLevel location in this tab. `matched`: the tab's location is the client's.
   * `unbound`: the client has no location yet. `wrong-location`: it is bound to another one.
   * `other-host`: it is the client's by its ID, on a host where the person has not said so.
   */
  guard: z.enum(['off', 'matched', 'unbound', 'wrong-location', 'other-host']),
  offers: z.array(offerSchema),
  /** How far the client of this tab is; `current` is null when all is done. */
  guide: z.optional(
    z.object({
      isOn: z.boolean(),
      done: z.array(stepIdSchema),
      current: guideSightSchema.shape.current,
      isHere: z.boolean(),
    }),
  ),
  /** Where Events Manager opens: at the client's dataset, where that is known. */
  eventsManagerUrl: z.optional(z.string()),
  /** Why the page may be the wrong ad account's. */
  accountProblem: z.optional(z.nullable(z.string())),
});
export type PopupState = z.infer<typeof popupStateSchema>;
