import type { Client } from '@/utils/client/client';
import type { SetupFacts } from '@/utils/pixel/findings/session';
import { placesOfOnePage } from '@/utils/pixel/doctor/places-of-one-page';
import { CODE_PLACES } from '@/utils/pixel/seen-code';
import { getClients } from '@/utils/storage/clients';
import { getSeenCode } from '@/utils/storage/seen-code';

/** The places in which a client's own pixel was last seen in HighLevel, by their names. */
export async function getCodePlaces({ id, location, datasetId }: Client): Promise<string[]> {
  if (location === null) return [];
  const seen = await getSeenCode(id, location.id);
  const holding = seen.filter(
    ({ placed: { place, pixels } }) =>
      place !== 'live-page' && pixels.some((pixel) => pixel.id === datasetId),
  );
  return [...new Set(holding.map(({ placed }) => CODE_PLACES[placed.place]))];
}

/** What was last seen in HighLevel of the client that one of these pixels belongs to. */
export async function getSetup(pixelIds: readonly string[]): Promise<SetupFacts | null> {
  const { list } = await getClients();
  const client = list.find(({ datasetId }) => datasetId !== null && pixelIds.includes(datasetId));
  if (!client?.datasetId || client.location === null) return null;
  const seen = await getSeenCode(client.id, client.location.id);
  return seen.length === 0 ? null : { pixelPlaces: placesOfOnePage(seen, client.datasetId) };
}
