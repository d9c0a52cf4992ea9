import type { Client, ClientLocation } from '@/utils/client/client';
import type { PopupState } from '@/utils/messaging/popup-state';

/**
 * The wrong-client guard's word on one client in one location. The ID names one sub-account of
 * HighLevel on all its hosts; that a new host is HighLevel's is the person's word, so it is asked.
 */
export function judgeLocation(
  client: Client | undefined,
  location: ClientLocation | null,
): PopupState['guard'] {
  if (!location || !client) return 'off';
  if (!client.location) return 'unbound';
  if (client.location.id !== location.id) return 'wrong-location';
  const hosts = [client.location.host, ...(client.otherHosts ?? [])];
  return hosts.includes(location.host) ? 'matched' : 'other-host';
}

/** Why a client's things are not filled into this location, and what to do. */
export function describeWrongLocation(client: Client, here: ClientLocation): string {
  const bound = client.location ? `${client.location.id} on ${client.location.host}` : 'none';
  return (
    `${client.name} belongs to another HighLevel location (${bound}); this page is location ` +
    `${here.id}. Nothing was filled. Go to the right location, or open Pixel Courier from the ` +
    `toolbar and bind ${client.name} to this one.`
  );
}
