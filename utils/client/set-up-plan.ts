import * as z from 'zod/mini';
import { STANDARD_EVENTS, type StandardEvent } from '@/utils/pixel/catalog';

/** The industries of "Select Events", and what they are called in our own sentences. */
export const INDUSTRIES = {
  retail: 'E-commerce and retail',
  travel: 'Travel',
  realEstate: 'Real estate',
  automotive: 'Automotive',
  finance: 'Financial services',
  education: 'Education',
  health: 'Health and wellness',
  services: 'Professional services',
  other: 'Other',
} as const;
export type Industry = keyof typeof INDUSTRIES;

/** The parameters a plan can hold, by their names in the Conversions API, and in our sentences. */
export const PLAN_PARAMETERS = {
  event_id: 'Event ID',
  client_ip_address: 'Client IP address',
  em: 'Email',
  ph: 'Phone number',
  fn: 'First name',
  ln: 'Last name',
  fbc: 'Click ID (fbc)',
  fbp: 'Browser ID (fbp)',
} as const;
export type PlanParameter = keyof typeof PLAN_PARAMETERS;

export const ALL_INDUSTRIES: readonly Industry[] = Object.keys(INDUSTRIES) as Industry[];
export const ALL_EVENTS: readonly StandardEvent[] = Object.keys(STANDARD_EVENTS) as StandardEvent[];
export const ALL_PARAMETERS: readonly PlanParameter[] = Object.keys(
  PLAN_PARAMETERS,
) as PlanParameter[];

/** What Events Manager takes as the name of a pixel, in characters (seen in its own hint). */
export const LONGEST_PIXEL_NAME = 50;

function isDistinct(list: readonly string[]): boolean {
  return new Set(list).size === list.length;
}

/** How the Conversions API is set up for a client in Events Manager. */
export const setUpPlanSchema = z.object({
  pixelName: z.string().check(z.maxLength(LONGEST_PIXEL_NAME)),
  /** As it was typed; whether it is a domain is judged where it is used. Empty: not known. */
  domain: z.string().check(z.maxLength(253)),
  industry: z.nullable(z.enum(ALL_INDUSTRIES)),
  events: z.array(z.enum(ALL_EVENTS)).check(z.refine(isDistinct)),
  /** Sent with every event, so that all events match people equally well. */
  parameters: z.array(z.enum(ALL_PARAMETERS)).check(z.refine(isDistinct)),
});
export type SetUpPlan = z.infer<typeof setUpPlanSchema>;

/**
 * What the help article sends with every event: Event ID, and six pieces of customer information.
 * The phone number can be added: many funnels do not ask for it.
 */
export const RECOMMENDED_PARAMETERS: readonly PlanParameter[] = [
  'event_id',
  'client_ip_address',
  'em',
  'fn',
  'ln',
  'fbc',
  'fbp',
];

/**
 * The plan to begin with: what a funnel with a form and a calendar sends. The domain is the
 * client's own and cannot be guessed.
 *
 * @param clientName Becomes the pixel's name; empty when there is no client.
 */
export function recommendPlan(clientName: string): SetUpPlan {
  return {
    pixelName: clientName.slice(0, LONGEST_PIXEL_NAME).trim(),
    domain: '',
    industry: 'services',
    events: ['Lead', 'Schedule'],
    parameters: [...RECOMMENDED_PARAMETERS],
  };
}
