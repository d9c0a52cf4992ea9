import * as z from 'zod/mini';

const words = z.array(z.string());

/**
 * What Meta tells a page’s script of a pixel; public, and the same for every visitor. A schema,
 * because the worker hands it to the surfaces in a message.
 */
export const pixelConfigSchema = z.object({
  pixelId: z.string(),
  /**
   * `unknown pixel`: Meta knows no such ID. `unreadable`: an answer, but not one that is understood:
   * nothing may be concluded from what it lacks.
   */
  state: z.enum(['read', 'unknown pixel', 'unreadable']),
  /** false when the text was cut off: what is missing may have stood behind. */
  complete: z.boolean(),
  /** What is switched on, such as `FirstPartyCookies`, `AutomaticMatching`, `InferredEvents`. */
  features: words,
  /** What automatic advanced matching collects, such as `em`, `ph`; null when it is off. */
  matchKeys: z.nullable(words),
  /** SHA-256 in hex of the host names that traffic permissions block. */
  blockedHosts: words,
  /**
   * Why Meta lets this pixel send nothing from this page; null when it may. The reason is
   * `traffic_permissions` (seen in public in September 2026, the domain is not on the allow list),
   * `source_category` (seen in October 2026), another word, or empty.
   */
  block: z.nullable(z.object({ reason: z.string() })),
  /** Events that Meta’s script drops because of the business’s category. */
  restrictedEvents: words,
  /** Events that Meta’s script drops until somebody confirms them in Events Manager. */
  unverifiedEvents: words,
  /** Names of parameters that are taken out before sending, by event. */
  strippedKeys: z.array(z.object({ eventName: z.string(), keys: words })),
  /** Custom parameters are reduced to Meta’s own ones. */
  protectedData: z.boolean(),
  /** Events that rules set up in Events Manager fire by themselves. */
  ruleEvents: words,
  /** Settings that are there and could not be read: what they forbid is not known. */
  unread: words,
});
export type PixelConfig = z.infer<typeof pixelConfigSchema>;
