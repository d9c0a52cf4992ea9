export const TABS = ['overview', 'test_events', 'settings', 'history'] as const;
export type Tab = (typeof TABS)[number];

/** Where in the app one is. */
export type Address =
  { screen: 'datasets' } | { screen: 'dataset'; kind: 'pixel' | 'dataset'; id: string; tab: Tab };

/** The ad account and business that every address of the app names in its query. */
export interface Owner {
  adAccount: string;
  businessId: string;
}

/**
 * Reads a path of Events Manager. Older and shorter forms lead to the screen they stand for;
 * undefined means that the path is none of the app's (facts, Meta, "Events Manager").
 */
export function parseAddress(path: string): Address | undefined {
  if (/^\/events_manager2?(\/overview)?\/?$/.test(path)) return { screen: 'datasets' };
  const match = /^\/events_manager2\/list\/(pixel|dataset)\/(\d{14,18})(?:\/([a-z_]+))?\/?$/.exec(
    path,
  );
  const id = match?.[2];
  if (!match || id === undefined) return undefined;
  const tab = match[3] === undefined ? 'overview' : TABS.find((known) => known === match[3]);
  if (!tab) return undefined;
  return { screen: 'dataset', kind: match[1] === 'pixel' ? 'pixel' : 'dataset', id, tab };
}

/** Path and query of an address, with `act` and `business_id` where they are known. */
export function formatAddress(address: Address, owner: Owner | null): string {
  const path =
    address.screen === 'datasets'
      ? '/events_manager2/overview'
      : `/events_manager2/list/${address.kind}/${address.id}/${address.tab}`;
  const query = owner ? { act: owner.adAccount, business_id: owner.businessId } : {};
  const text = new URLSearchParams(query).toString();
  return text === '' ? path : `${path}?${text}`;
}
