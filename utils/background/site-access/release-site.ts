import { dropSiteAccess } from '@/utils/background/site-access/site-access';
import { watchedSites } from '@/utils/storage/capture/watched';
import { approvedShells, originOfShell } from '@/utils/storage/shells';

/** Gives the permission for a site back, unless it is needed for the other of its two uses. */
export async function releaseSite(origin: string): Promise<void> {
  const watched = (await watchedSites.get()).map((site) => site.origin);
  const shells = (await approvedShells.get()).map(originOfShell);
  if (![...watched, ...shells].includes(origin)) await dropSiteAccess([origin]);
}
