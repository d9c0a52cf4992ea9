import type { EventRule, Fix, Screen, SessionRule, Severity } from '@/utils/pixel/findings/rule';
import type { CapturedRequest, PixelEvent, TestEventRow } from '@/utils/pixel/pixel-event';
import type { Told } from '@/utils/pixel/told';

/** Something that is wrong, or worth knowing, with the way out. */
export interface Finding {
  id: string;
  severity: Severity;
  scope: EventRule['scope'] | SessionRule['scope'];
  /** What happened, in a sentence that a marketer understands. */
  message: string;
  why: string;
  fix: Fix;
  link: Screen;
  /** The events it concerns, in order: it is best shown at the first. */
  events: readonly PixelEvent[];
  /** Rows of Test events that it concerns. */
  rows: readonly TestEventRow[];
  /** Requests that could not be decoded. */
  requests: readonly CapturedRequest[];
  /** Calls and warnings that it concerns. */
  told: readonly Told[];
  /** When it was last seen to be so, in ms since 1970; null for what is so in this session. */
  seenAt: number | null;
}

const ORDER: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** The worst first. */
export function compareSeverity(a: { severity: Severity }, b: { severity: Severity }): number {
  return ORDER[a.severity] - ORDER[b.severity];
}
