import { shallowRef } from 'vue';
import type { LocationView } from '../api/views.ts';
import { callApi } from '../shared/call-api.ts';

/** The sub-accounts that the switcher offers. */
export const locations = shallowRef<{ id: string; name: string }[]>([]);

/** The sub-account shown now; undefined while it loads. */
export const location = shallowRef<LocationView>();

export async function loadLocations(): Promise<void> {
  locations.value = (await callApi('GET', 'locations')) as { id: string; name: string }[];
}

/** Loads a sub-account and drops the one before, so that no screen mixes the two. */
export async function loadLocation(id: string): Promise<void> {
  location.value = undefined;
  const loaded = (await callApi('GET', `locations/${id}`)) as LocationView;
  location.value = loaded;
}
