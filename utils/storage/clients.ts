import * as z from 'zod/mini';
import {
  clientSchema,
  EMPTY_DEFAULTS,
  type Client,
  type ClientLocation,
} from '@/utils/client/client';
import { item } from '@/utils/storage/item';

const clients = item({
  area: 'local',
  noun: 'clients',
  version: 1,
  schema: z.object({ list: z.array(clientSchema), selectedId: z.nullable(z.string()) }),
  fallback: { list: [], selectedId: null },
});

/** All clients, and the one the person chose last. */
export const getClients = clients.get;
export const watchClients = clients.watch;

/** The client of that ID, or undefined. */
export async function findClient(id: string): Promise<Client | undefined> {
  return (await clients.get()).list.find((client) => client.id === id);
}

/** Makes a client and selects it. */
export async function addClient(name: string, datasetId: string | null): Promise<Client> {
  const client: Client = {
    id: crypto.randomUUID(),
    name,
    datasetId,
    pixelCode: null,
    testCode: null,
    account: null,
    location: null,
    defaults: EMPTY_DEFAULTS,
  };
  await clients.update(({ list }) => ({ list: [...list, client], selectedId: client.id }));
  return client;
}

/** Changes one client; one that is gone by now stays gone. */
export async function changeClient(id: string, change: Partial<Omit<Client, 'id'>>) {
  await clients.update(({ list, selectedId }) => ({
    list: list.map((client) => (client.id === id ? { ...client, ...change } : client)),
    selectedId,
  }));
}

export async function selectClient(id: string) {
  await clients.update(({ list }) => ({ list, selectedId: id }));
}

export async function removeClient(id: string) {
  await clients.update(({ list, selectedId }) => ({
    list: list.filter((client) => client.id !== id),
    selectedId: selectedId === id ? null : selectedId,
  }));
}

/** Whether two locations are the same one: a location's ID is unique across HighLevel's hosts. */
export function isSameLocation(a: ClientLocation | null, b: ClientLocation | null): boolean {
  return a !== null && b !== null && a.id === b.id;
}

/** The same location on another host is added to the one there is; another location replaces it. */
function withLocation(client: Client, location: ClientLocation): Client {
  if (!isSameLocation(client.location, location)) return { ...client, location, otherHosts: [] };
  const otherHosts = (client.otherHosts ?? []).filter((host) => host !== location.host);
  if (client.location?.host === location.host) return client;
  return { ...client, otherHosts: [...otherHosts, location.host] };
}

/** Forgets that clients' locations are used on a host, which is no longer HighLevel for us. */
export async function forgetHost(host: string): Promise<void> {
  await clients.update((all) => ({
    ...all,
    list: all.list.map((one) =>
      one.otherHosts?.includes(host)
        ? { ...one, otherHosts: one.otherHosts.filter((other) => other !== host) }
        : one,
    ),
  }));
}

/**
 * Binds a client to a location: the wrong-client guard. Refused, with nothing changed, when the
 * location is another client's already, or when the client has one and `rebind` is not asked for.
 */
export async function bindClient(
  id: string,
  location: ClientLocation,
  { rebind }: { rebind: boolean },
): Promise<'bound' | 'taken' | 'bound-elsewhere' | 'gone'> {
  let answer: 'bound' | 'taken' | 'bound-elsewhere' | 'gone' = 'gone';
  await clients.update((all) => {
    const client = all.list.find((one) => one.id === id);
    const holder = all.list.find((one) => isSameLocation(one.location, location));
    if (!client) return all;
    answer = 'taken';
    if (holder && holder.id !== id) return all;
    answer = 'bound-elsewhere';
    if (client.location && !isSameLocation(client.location, location) && !rebind) return all;
    answer = 'bound';
    const bound = withLocation(client, location);
    return { ...all, list: all.list.map((one) => (one.id === id ? bound : one)) };
  });
  return answer;
}
