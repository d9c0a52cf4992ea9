import type { Client } from '@/utils/client/client';
import { findBlockedHost } from '@/utils/pixel/config/find-blocked-host';
import type { PixelConfig } from '@/utils/pixel/config/pixel-config';
import type { Evidence } from '@/utils/pixel/doctor/evidence';
import { isArrived } from '@/utils/pixel/findings/failure';
import { findFindings } from '@/utils/pixel/findings/find-findings';
import { getClients } from '@/utils/storage/clients';
import { getCodePlaces, getSetup, getSetupOf } from '@/utils/surfaces/get-setup';
import type { PageTraffic } from '@/utils/surfaces/page-traffic';

/** What was seen of a page, by DevTools or without it. */
export interface SeenPage extends Pick<Evidence, 'view' | 'settings' | 'page' | 'starts'> {
  configs: readonly PixelConfig[];
  /** What it has sent and told, dated by its own clock. */
  traffic: Pick<PageTraffic, 'requests' | 'decoded' | 'told'>;
}

/** Adds to what was seen of a page what is remembered of its client, for the doctor. */
export async function collectEvidence(seen: SeenPage): Promise<Evidence> {
  const { page, view, settings, starts } = seen;
  const { requests, decoded, told } = seen.traffic;
  const failed = requests.filter((request) => !isArrived(request) || (request.status ?? 0) >= 400);
  const configs = seen.configs.map(async (config) => {
    const blockedHost = await findBlockedHost(config.blockedHosts, page?.hostname ?? '');
    return { config, blockedHost };
  });
  const { list, selectedId } = await getClients();
  const selected = list.find(({ id }) => id === selectedId);
  const pixelIds = page?.pixelIds ?? [];
  // A page without a pixel may be the client's own, whose code is not online yet.
  const known =
    pixelIds.length === 0 && selected ? await getSetupOf(selected) : await getSetup(pixelIds);
  const times = Object.values(known.setup?.seenAt ?? {});
  return {
    ...{ view, settings, page, starts },
    configs: await Promise.all(configs),
    events: { seen: requests.length, failed: failed.length },
    unsent: told.filter(({ kind }) => kind === 'unsent').length,
    findings: findFindings({
      ...{ decoded, told },
      pageState: { locks: page?.locks ?? [] },
      ...known,
    }),
    client: await clientOf(selected),
    setupKnown: known.setup !== undefined,
    setupSeenAt: times.length === 0 ? null : Math.max(...times),
  };
}

async function clientOf(client: Client | undefined): Promise<Evidence['client']> {
  if (!client?.datasetId) return null;
  const { name, datasetId } = client;
  return { name, datasetId, codePlaces: await getCodePlaces(client) };
}
