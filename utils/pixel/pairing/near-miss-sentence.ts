import type { NearMissKind } from '@/utils/pixel/pairing/near-miss';
import type { Signal } from '@/utils/pixel/signal';

/** A near miss as it is told at a browser event, or at a server event. */
export type Side = 'browser' | 'server';

/** What kept two events from being a pair and what to do, in one or two sentences. */
export function nearMissSentence(
  kind: NearMissKind,
  side: Side,
  mine: Signal<unknown>,
  other: Signal<unknown>,
): string {
  const theirs = side === 'browser' ? 'server' : 'browser';
  switch (kind) {
    case 'too-far-apart':
      return `A ${theirs} event has the same name and event ID, but more than 48 hours lie between them. Meta pairs events only within 48 hours.`;
    case 'name-case':
      return `A ${theirs} event has the same event ID, but is named ${quote(other.eventName)} instead of ${quote(mine.eventName)}. Upper and lower case count: write both names alike.`;
    case 'name-differs':
      return `A ${theirs} event has the same event ID, but is named ${quote(other.eventName)} instead of ${quote(mine.eventName)}. Give both the same name.`;
    case 'other-dataset':
      return `A ${theirs} event has the same name and event ID, but went to dataset ${quote(other.datasetId)} instead of ${quote(mine.datasetId)}. Send both to the same dataset.`;
    case 'server-first':
      return `A ${theirs} event has the same name and the same browser ID (fbp) or external ID, but the server’s came first. Without event IDs Meta pairs only when the browser’s comes first: send the same event ID from both sides.`;
    case 'id-missing':
      return missingId(side, mine, other);
    case 'id-not-shown':
      return `A ${theirs} event has the same name, but Events Manager shows no event ID for it, so whether they are a pair cannot be told here.`;
    case 'id-differs':
      return `A ${theirs} event has the same name, but its event ID is ${quote(other.eventId)} and this one is ${quote(mine.eventId)}. Meta pairs them only when both send the same ID.`;
  }
}

function missingId(side: Side, mine: Signal<unknown>, other: Signal<unknown>): string {
  const [browser, server] = side === 'browser' ? [mine, other] : [other, mine];
  const start =
    side === 'browser'
      ? 'A server event has the same name, but this browser event'
      : 'A browser event has the same name, but it';
  const lack = browser.hasPluginId
    ? 'only has an ID that Meta’s script made up, which no server can know'
    : 'has no event ID';
  const id = server.eventId === null ? 'that the server sends' : quote(server.eventId);
  return `${start} ${lack}. Put the ID ${id} into the fourth part of the fbq call, as eventID.`;
}

/** IDs and names come from the page: shown in full up to a length that fits a line. */
function quote(text: string | null): string {
  const shown = text ?? '';
  return shown.length <= 60 ? `“${shown}”` : `“${shown.slice(0, 60)}…”`;
}
