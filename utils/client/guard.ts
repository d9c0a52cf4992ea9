import type { Client, ClientLocation } from '@/utils/client/client';
import type { PopupState } from '@/utils/messaging/popup-state';

/** The wrong-client guard's word on one client in one location. */
export function judgeLocation(
  client: Client | undefined,
  location: ClientLocation | null,
): PopupState['guard'] {
  if (!location || !client) return 'off';
  if (!client.location) return 'unbound';
  return client.location.id === location.id ? 'matched' : 'wrong-location';
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
