import * as z from 'zod/mini';
import { item } from '@/utils/storage/item';

const funnels = item({
  area: 'session',
  noun: 'tab-funnels',
  version: 2,
  schema: z.array(
    z.object({
      tabId: z.number(),
      /** The document that showed it: another one may have been opened at any address. */
      documentId: z.string(),
      locationId: z.string(),
      funnelId: z.string(),
    }),
  ),
  fallback: [],
});

const CAP = 100;

/** Remembers the funnel that a document of a tab shows; null: it shows something else now. */
export async function storeTabFunnel(
  { tabId, documentId }: { tabId: number; documentId: string },
  locationId: string,
  funnelId: string | null,
) {
  await funnels.update((all) => {
    const others = all.filter((one) => one.tabId !== tabId).slice(1 - CAP);
    return funnelId === null ? others : [...others, { tabId, documentId, locationId, funnelId }];
  });
}

/** Forgets what an earlier document of the tab showed: this one did not come from there. */
export async function keepFunnelOf(tabId: number, documentId: string) {
  await funnels.update((all) =>
    all.filter((one) => one.tabId !== tabId || one.documentId === documentId),
  );
}

/** The funnel that a tab showed last in that location. */
export async function findTabFunnel(
  tabId: number,
  locationId: string,
): Promise<string | undefined> {
  return (await funnels.get()).find((one) => one.tabId === tabId && one.locationId === locationId)
    ?.funnelId;
}
