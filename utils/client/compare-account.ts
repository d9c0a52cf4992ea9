import type { Client, ClientAccount } from '@/utils/client/client';

const NAMES = { adAccount: 'ad account', businessId: 'business' } as const;

const KEYS = ['adAccount', 'businessId'] as const;

function listDiffering(account: ClientAccount, page: ClientAccount) {
  return KEYS.filter(
    (key) => account[key] !== null && page[key] !== null && account[key] !== page[key],
  );
}

/**
 * A sentence when a page of Events Manager stands in another ad account or business than the
 * client's own; null when nothing speaks against it. What an address does not name is no difference.
 */
export function findAccountDifference(client: Client, page: ClientAccount): string | null {
  const { account, name } = client;
  if (!account) return null;
  const differing = listDiffering(account, page);
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

/**
 * What is remembered once the person has said that a client is in the page's account now: what the
 * page does not name stays as it was. With a sentence that names the old one, too.
 */
export function moveAccount(
  { account, name }: Client,
  page: ClientAccount,
): { account: ClientAccount; text: string } {
  const parts = (account === null ? [] : listDiffering(account, page)).map(
    (key) => `${NAMES[key]} ${page[key] ?? ''} (before: ${account?.[key] ?? ''})`,
  );
  return {
    account: {
      adAccount: page.adAccount ?? account?.adAccount ?? null,
      businessId: page.businessId ?? account?.businessId ?? null,
    },
    text: `${name} is now in ${parts.length === 0 ? 'this account' : parts.join(' and ')}.`,
  };
}
