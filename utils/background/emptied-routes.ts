import { findFillPlace, isPage } from '@/utils/background/judge-fill';
import type { Routes } from '@/utils/messaging/router';
import type { KnownSender } from '@/utils/messaging/sender';
import { findEmptied, rememberEmptied } from '@/utils/storage/emptied-code';

/** The place whose Settings a page shows, by the address that the browser reports of its tab. */
async function findPlace(from: KnownSender): Promise<string | undefined> {
  if (!isPage(from)) return undefined;
  return (await findFillPlace(from.tabId))?.url;
}

/** What is remembered of code that was taken out, so that its coming back can be told. */
export const emptiedRoutes = {
  'code.emptied': async ({ fingerprint }, from) => {
    const url = await findPlace(from);
    if (url !== undefined) await rememberEmptied(url, fingerprint);
    return { ok: true };
  },
  'code.emptied-here': async (_question, from) => {
    const url = await findPlace(from);
    return { fingerprint: url === undefined ? null : await findEmptied(url) };
  },
} satisfies Partial<Routes>;
