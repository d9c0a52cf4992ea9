import { mergeSightings } from '@/utils/pixel/capture/merge-sightings';
import type { Sighting } from '@/utils/pixel/capture/sighting';
import { START } from './made-up-sightings';

/** When every call has waited long enough for its request, in ms since 1970. */
export const LATER = START + 60_000;

/** Of each merged row its event, the ways that saw it, and the call that asked for it. */
export function brief(sightings: readonly Sighting[], now = LATER) {
  return mergeSightings(sightings, now).map(({ sources, decoded, call }) => [
    decoded.kind === 'event' ? decoded.event.eventName : decoded.kind,
    sources.join('+'),
    call?.command ?? null,
  ]);
}
