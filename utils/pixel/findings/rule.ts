import type { EventSubject } from '@/utils/pixel/findings/event-subject';
import type { Example } from '@/utils/pixel/findings/example';
import type { Gathered, SessionView } from '@/utils/pixel/findings/session-view';
import type { CapturedRequest, PixelEvent, TestEventRow } from '@/utils/pixel/pixel-event';
import type { Told } from '@/utils/pixel/told';

/**
 * `error`: events are lost, counted twice, or carry what they must not; no doubt about it.
 * `warning`: very likely costs something; a person should look. `info`: worth knowing.
 */
export type Severity = 'error' | 'warning' | 'info';

/** The screen on which a fix is made; surfaces turn it into an address. */
export type Screen =
  | 'events-manager.overview'
  | 'events-manager.settings'
  | 'events-manager.test-events'
  | 'highlevel.funnels'
  | 'highlevel.funnel-settings'
  | 'highlevel.page-builder'
  | 'highlevel.workflow'
  | 'highlevel.custom-values'
  | 'highlevel.funnel-events';

/** What to do, in each of the two apps; where there is nothing to do, that is what it says. */
export interface Fix {
  highLevel: string;
  eventsManager: string;
}

interface RuleBase {
  /** The same as the name of its file. */
  id: string;
  severity: Severity;
  /** Why it matters, in one or two sentences. */
  why: string;
  fix: Fix;
  link: Screen;
  /** A test runs them: each of the first must trigger the rule, none of the second may. */
  examples: { triggers: Example[]; silent: Example[] };
}

/** What some events have, so that most are not asked about it; event-traits tells which. */
export type EventTrait =
  | 'matching-keys'
  | 'click-id'
  | 'no-browser-id'
  | 'frame'
  | 'failure'
  | 'options'
  | 'limited-data-use'
  | 'like-standard'
  | 'odd-page'
  | 'odd-time';

/** Judges one event by itself. */
export interface EventRule extends RuleBase {
  scope: 'event';
  /**
   * Which events it is asked about, so that most are never asked: those of a name, those with one
   * of these custom data keys, or those of a trait. Without it, all.
   */
  on?: { names: readonly string[] } | { customKeys: readonly string[] } | EventTrait;
  /** Also asked about what Meta's script sends by itself; otherwise only about the site's own. */
  alsoAutomatic?: true;
  /** Told once in a session, with all events that it concerns, and not at each of them. */
  once?: true;
  /** The sentence for this event; null when all is well. Must not throw on any event. */
  find: (subject: EventSubject) => string | null;
}

/** Something that a rule found, with what it concerns; shown at the first event. */
export interface Hit {
  message: string;
  events?: readonly PixelEvent[];
  rows?: readonly TestEventRow[];
  requests?: readonly CapturedRequest[];
  told?: readonly Told[];
  /** When it was seen, in ms since 1970, where it is remembered from another screen. */
  seenAt?: number | null;
}

/** Judges events beside one another: of a page, a session, of both sides, or the set-up. */
export interface SessionRule extends RuleBase {
  scope: 'page' | 'session' | 'pairing' | 'setup';
  /** Not asked when there is nothing of that in the session. */
  on?: Gathered;
  /** Rules whose findings at the same event say less than this one, and are left out. */
  replaces?: readonly string[];
  /** Must not throw on any session. */
  find: (view: SessionView) => Hit[];
}

export type FindingRule = EventRule | SessionRule;
