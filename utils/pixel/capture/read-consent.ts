import { readArgs } from '@/utils/pixel/capture/fbq-event-call';
import type { CallSighting } from '@/utils/pixel/capture/sighting';

/** A call with which the page told Meta's script whether its visitor agrees. */
export interface ConsentCall {
  sighting: CallSighting;
  granted: boolean;
}

/** `consent` with one of its two words (facts, Meta, "fbq"); undefined for any other call. */
export function readConsent(sighting: CallSighting): ConsentCall | undefined {
  if (sighting.call.command !== 'consent') return undefined;
  const [word] = readArgs(sighting.call.args);
  return word === 'grant' || word === 'revoke'
    ? { sighting, granted: word === 'grant' }
    : undefined;
}

/** Whether the page had revoked consent when it made a call, and has not granted it since. */
export function wasRevoked(consents: readonly ConsentCall[], { at, id }: CallSighting): boolean {
  const ofDocument = consents
    .filter(({ sighting }) => documentOf(sighting.id) === documentOf(id))
    .sort((one, other) => one.sighting.at - other.sighting.at);
  const last = ofDocument.findLast(({ sighting }) => sighting.at <= at);
  return last?.granted === false && ofDocument.at(-1)?.granted === false;
}

/** Calls are named after their document (`adoptCalls`), and numbered in it. */
export function documentOf(id: string): string {
  return id.slice(0, Math.max(0, id.lastIndexOf(' ')));
}
