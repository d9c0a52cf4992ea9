import { decodeRequest } from '@/utils/pixel/decode';
import { findFindings } from '@/utils/pixel/findings/find-findings';
import { sortBySeverity, type Finding } from '@/utils/pixel/findings/finding';
import type { CaptureSession } from '@/utils/pixel/inspect/read-capture-file';
import type { CapturedRequest, Decoded, PixelEvent } from '@/utils/pixel/pixel-event';
import { withoutCopies } from '@/utils/pixel/without-copies';

/** An event, or a request that cannot be read, with the findings that are best shown at it. */
export interface InspectedRow {
  decoded: Decoded;
  findings: Finding[];
}

/** A session as it is inspected. */
export interface InspectedSession {
  rows: InspectedRow[];
  /** What belongs to no request of the browser: to server events, calls, or the session. */
  loose: Finding[];
}

/**
 * Decodes a session and puts each finding to its row: what is told of single events to all of them,
 * what is told of several to the one at which it is best shown; the worst first. Copies of an event are left out.
 */
export function inspectSession({ requests, testEvents, told }: CaptureSession): InspectedSession {
  const decoded = withoutCopies(requests.flatMap(decodeRequest));
  const atEvent = new Map<PixelEvent, Finding[]>();
  // A request may hold many parts that cannot be read, each for its own reason.
  const atRequest = new Map<CapturedRequest, Map<string, Finding>>();
  const loose: Finding[] = [];
  for (const finding of findFindings({
    decoded,
    ...(testEvents === undefined ? {} : { testEvents }),
    ...(told === undefined ? {} : { told }),
  })) {
    const events = finding.scope === 'event' ? finding.events : finding.events.slice(0, 1);
    for (const event of events) {
      const list = atEvent.get(event);
      if (list) list.push(finding);
      else atEvent.set(event, [finding]);
    }
    for (const request of finding.requests) {
      const reasons = atRequest.get(request) ?? new Map<string, Finding>();
      atRequest.set(request, reasons);
      if (!reasons.has(finding.message)) reasons.set(finding.message, finding);
    }
    if (events.length + finding.requests.length === 0) loose.push(finding);
  }
  // What is told once comes in the order of its first event, which may be another.
  for (const findings of atEvent.values()) sortBySeverity(findings);
  const rows = decoded.map((one): InspectedRow => {
    if (one.kind === 'event') return { decoded: one, findings: atEvent.get(one.event) ?? [] };
    const own = atRequest.get(one.request)?.get(one.reason);
    return { decoded: one, findings: own ? [own] : [] };
  });
  return { rows, loose };
}
