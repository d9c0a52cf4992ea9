import { ref, shallowRef } from 'vue';
import type { LocationView } from '../api/views.ts';
import { callApi } from '../shared/call-api.ts';

/** The sub-accounts that the switcher offers. */
export const locations = shallowRef<{ id: string; name: string }[]>([]);

/** The sub-account shown now; undefined while it loads. */
export const location = shallowRef<LocationView>();

export async function loadLocations(): Promise<void> {
  locations.value = (await callApi('GET', 'locations')) as { id: string; name: string }[];
}

/** Whether there is no sub-account of the ID in the address. */
export const isMissing = ref(false);

let wanted = '';

/** Loads a sub-account and drops the one before, so that no screen mixes the two. */
export async function loadLocation(id: string): Promise<void> {
  wanted = id;
  location.value = undefined;
  isMissing.value = false;
  const loaded = await callApi('GET', `locations/${id}`).catch(() => undefined);
  // Another one was asked for meanwhile.
  if (wanted !== id) return;
  location.value = loaded as LocationView | undefined;
  isMissing.value = loaded === undefined;
}
