import type { Client, ClientAccount } from '@/utils/client/client';

const NAMES = { adAccount: 'ad account', businessId: 'business' } as const;

/**
 * A sentence when a page of Events Manager stands in another ad account or business than the
 * client's own; null when nothing speaks against it. What an address does not name is no difference.
 */
export function findAccountDifference(client: Client, page: ClientAccount): string | null {
  const { account, name } = client;
  if (!account) return null;
  const differing = (['adAccount', 'businessId'] as const).filter(
    (key) => account[key] !== null && page[key] !== null && account[key] !== page[key],
  );
  if (differing.length === 0) return null;
  const parts = differing.map(
    (key) => `${NAMES[key]} ${page[key] ?? ''} instead of ${account[key] ?? ''}`,
  );
  return `This page is in ${parts.join(' and ')}, where ${name} was captured before. Make sure that it is the right one.`;
}

/** What is remembered of a client's account after a page of it was seen: what was known stays. */
export function mergeAccount(known: ClientAccount | null, page: ClientAccount): ClientAccount {
  return {
    adAccount: known?.adAccount ?? page.adAccount,
    businessId: known?.businessId ?? page.businessId,
  };
}
