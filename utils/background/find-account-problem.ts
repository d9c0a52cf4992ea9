import { findAccountDifference } from '@/utils/client/compare-account';
import type { Client } from '@/utils/client/client';
import type { EventsManagerPlace } from '@/utils/sites/events-manager/urls';
import { getClients } from '@/utils/storage/clients';

/**
 * Whose set-up a page of Events Manager is: the client with its dataset, else the selected one
 * while that has no dataset, or while the page is about no dataset. Another dataset is another
 * client's, whom nobody knows yet.
 */
function findOwner(list: Client[], selectedId: string | null, datasetId: string | null) {
  const selected = list.find(({ id }) => id === selectedId);
  if (datasetId === null) return selected;
  const same = list.filter((client) => client.datasetId === datasetId);
  const known = same.find((client) => client === selected) ?? same[0];
  return known ?? (selected?.datasetId === null ? selected : undefined);
}

/**
 * The client whose account a page's should be; undefined for a page of nobody known.
 *
 * @param shownId Dataset that the screen shows where its address names none.
 */
export async function findAccountOwner(
  place: EventsManagerPlace,
  shownId: string | null = null,
): Promise<Client | undefined> {
  const { list, selectedId } = await getClients();
  return findOwner(list, selectedId, place.datasetId ?? shownId);
}

/**
 * A sentence when a page is in another ad account or business than its client's; null when nothing
 * speaks against it.
 *
 * @param shownId Dataset that the screen shows where its address names none.
 */
export async function findAccountProblem(
  place: EventsManagerPlace | undefined,
  shownId: string | null = null,
): Promise<string | null> {
  if (!place) return null;
  const owner = await findAccountOwner(place, shownId);
  return owner ? findAccountDifference(owner, place) : null;
}
