import type { SetupFacts } from '@/utils/pixel/findings/session';
import { placesOfOnePage } from '@/utils/pixel/doctor/places-of-one-page';
import { getClients } from '@/utils/storage/clients';
import { getSeenCode } from '@/utils/storage/seen-code';

/** What was last seen in HighLevel of the client that one of these pixels belongs to. */
export async function getSetup(pixelIds: readonly string[]): Promise<SetupFacts | null> {
  const { list } = await getClients();
  const client = list.find(({ datasetId }) => datasetId !== null && pixelIds.includes(datasetId));
  if (!client?.datasetId || client.location === null) return null;
  const seen = await getSeenCode(client.id, client.location.id);
  return seen.length === 0 ? null : { pixelPlaces: placesOfOnePage(seen, client.datasetId) };
}
