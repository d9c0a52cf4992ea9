import type { Client } from '@/utils/client/client';

export interface ChosenClient {
  client: Client;
  /** Why this one: what the tab shows decides before what the person chose last. */
  chosenBy: 'location' | 'dataset' | 'hand';
}

/**
 * The client that a tab is about: the one bound to its location, else the one with its dataset,
 * else the one the person chose last. undefined when there is none.
 */
export function chooseClient(
  clients: { list: Client[]; selectedId: string | null },
  tab: { locationId: string | null; datasetId: string | null },
): ChosenClient | undefined {
  const { list, selectedId } = clients;
  const selected = list.find((client) => client.id === selectedId);
  const byLocation =
    tab.locationId !== null && list.find((client) => client.location?.id === tab.locationId);
  if (byLocation) return { client: byLocation, chosenBy: 'location' };
  if (tab.datasetId !== null) {
    const sameDataset = list.filter((client) => client.datasetId === tab.datasetId);
    const byDataset = sameDataset.find((client) => client === selected) ?? sameDataset[0];
    if (byDataset) return { client: byDataset, chosenBy: 'dataset' };
  }
  return selected && { client: selected, chosenBy: 'hand' };
}
