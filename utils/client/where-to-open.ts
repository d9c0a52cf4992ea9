import type { Client, ClientLocation } from '@/utils/client/client';

/**
 * Where a client's location is best opened: where the tab shows it now, else on the host that it is
 * bound to, else on another of its hosts; one that is no longer used only where nothing else is
 * left. undefined: the client has no location.
 */
export function findWhereToOpen(
  { location, otherHosts = [] }: Pick<Client, 'location' | 'otherHosts'>,
  here: ClientLocation | null,
  shellHosts: readonly string[],
): ClientLocation | undefined {
  if (!location) return undefined;
  const shown = here?.id === location.id ? [here.host] : [];
  const hosts = [...shown, location.host, ...otherHosts];
  const host = hosts.find((one) => shellHosts.includes(one)) ?? location.host;
  return { host, id: location.id };
}
