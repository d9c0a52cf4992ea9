import { decodeRequest } from '@/utils/pixel/decode';
import type { Sighting } from '@/utils/pixel/capture/sighting';

/**
 * How many events the watch's own requests carry, copies for the privacy sandbox left out. One that
 * was sent on is taken off again: it counts where it was sent to.
 */
export function countEvents(sightings: readonly Sighting[]): number {
  const requests = sightings.flatMap((one) =>
    one.kind === 'request' && one.source === 'watch' ? decodeRequest(one.request) : [],
  );
  const own = requests.filter(
    (one) => one.kind === 'undecoded' || one.event.transport !== 'privacy-sandbox',
  );
  return own.length - sightings.filter((one) => one.kind === 'outcome' && one.sentOn).length;
}
