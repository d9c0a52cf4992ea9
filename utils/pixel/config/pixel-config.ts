/** What Meta tells a page’s script of a pixel; public, and the same for every visitor. */
export interface PixelConfig {
  pixelId: string;
  /**
   * `unknown pixel`: Meta knows no such ID. `unreadable`: an answer, but not one that is understood:
   * nothing may be concluded from what it lacks.
   */
  state: 'read' | 'unknown pixel' | 'unreadable';
  /** false when the text was cut off: what is missing may have stood behind. */
  complete: boolean;
  /** What is switched on, such as `FirstPartyCookies`, `AutomaticMatching`, `InferredEvents`. */
  features: readonly string[];
  /** What automatic advanced matching collects, such as `em`, `ph`; null when it is off. */
  matchKeys: readonly string[] | null;
  /** SHA-256 in hex of the host names that traffic permissions block. */
  blockedHosts: readonly string[];
  /** Meta lets this pixel send nothing from this page; null when it may. */
  block: ConfigBlock | null;
  /** Events that Meta’s script drops because of the business’s category. */
  restrictedEvents: readonly string[];
  /** Events that Meta’s script drops until somebody confirms them in Events Manager. */
  unverifiedEvents: readonly string[];
  /** Names of parameters that are taken out before sending, by event. */
  strippedKeys: readonly { eventName: string; keys: readonly string[] }[];
  /** Custom parameters are reduced to Meta’s own ones. */
  protectedData: boolean;
  /** Events that rules set up in Events Manager fire by themselves. */
  ruleEvents: readonly string[];
  /** Settings that are there and could not be read: what they forbid is not known. */
  unread: readonly string[];
}

/**
 * Why Meta blocks the pixel on a page: `traffic_permissions` (seen in public in September 2026, the
 * domain is not on the allow list), `source_category` (seen in October 2026), or another word.
 */
export interface ConfigBlock {
  reason: string;
}
