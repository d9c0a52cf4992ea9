import type { Fix, Severity } from '@/utils/pixel/findings/rule';
import type { InspectedRow } from '@/utils/pixel/inspect/inspect-session';
import type { PixelEvent } from '@/utils/pixel/pixel-event';

/** One event as a program reads it: a line of JSON. What is not there is null. */
export interface EventLine extends Record<
  Exclude<keyof PixelEvent, 'endpointHost' | 'inFrame' | 'parameters'>,
  unknown
> {
  findings: { id: string; severity: Severity; message: string; fix: string }[];
}

/** The line of a row; a request that cannot be read has findings and nothing else. */
export function eventLine({ decoded, findings }: InspectedRow): EventLine {
  const event = decoded.kind === 'event' ? decoded.event : null;
  return {
    transport: event?.transport ?? null,
    pixelId: event?.pixelId ?? null,
    eventName: event?.eventName ?? null,
    eventKind: event?.eventKind ?? null,
    eventId: event?.eventId ?? null,
    eventIdSource: event?.eventIdSource ?? null,
    pageUrl: event?.pageUrl ?? null,
    referrer: event?.referrer ?? null,
    // 0 where neither the event nor the capture had a time.
    timestamp: event?.timestamp || null,
    customData: event?.customData ?? null,
    userData: event?.userData ?? null,
    fbp: event?.fbp ?? null,
    fbc: event?.fbc ?? null,
    limitedDataUse: event?.limitedDataUse ?? null,
    agent: event?.agent ?? null,
    scriptVersion: event?.scriptVersion ?? null,
    stripped: event?.stripped ?? null,
    findings: findings.map(({ id, severity, message, fix }) => ({
      id,
      severity,
      message,
      fix: fixText(fix),
    })),
  };
}

/** Both halves of a fix in one text. */
export function fixText({ highLevel, eventsManager }: Fix): string {
  return `In HighLevel: ${highLevel} In Events Manager: ${eventsManager}`;
}
