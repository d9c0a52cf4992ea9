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

/** Puts the worst first, in place; equal ones stay in their order. */
export function sortBySeverity(findings: Finding[]): void {
  // There are a few at an event, and often they stand in order: a sort of its own costs more.
  for (let end = 1; end < findings.length; end += 1) {
    const finding = findings[end];
    if (finding === undefined) continue;
    let at = end;
    for (; at > 0; at -= 1) {
      const before = findings[at - 1];
      if (before === undefined || compareSeverity(before, finding) <= 0) break;
      findings[at] = before;
    }
    findings[at] = finding;
  }
}

/** The worst first. */
export function compareSeverity(a: { severity: Severity }, b: { severity: Severity }): number {
  return ORDER[a.severity] - ORDER[b.severity];
}
