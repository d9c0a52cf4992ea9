import { decodeRequest } from '@/utils/pixel/decode';
import type { Sighting } from '@/utils/pixel/capture/sighting';

/** How many events the watch's own requests carry, copies for the privacy sandbox left out. */
export function countEvents(sightings: readonly Sighting[]): number {
  return sightings
    .flatMap((one) =>
      one.kind === 'request' && one.source === 'watch' ? decodeRequest(one.request) : [],
    )
    .filter((one) => one.kind === 'undecoded' || one.event.transport !== 'privacy-sandbox').length;
}
