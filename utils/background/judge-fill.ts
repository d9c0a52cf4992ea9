import browser from 'webextension-polyfill';
import { chooseClient } from '@/utils/client/choose-client';
import type { Client } from '@/utils/client/client';
import { describeWrongLocation, judgeLocation } from '@/utils/client/guard';
import type { FillKind } from '@/utils/messaging/fill-messages';
import type { KnownSender, PageSender } from '@/utils/messaging/sender';
import {
  parseFillPlace,
  parseShellUrl,
  type FillPlace,
  type ShellPlace,
} from '@/utils/sites/highlevel/urls';
import { parseUrl } from '@/utils/sites/parse-url';
import { getClients } from '@/utils/storage/clients';
import { getShellHosts } from '@/utils/storage/shells';

/**
 * Who may fill what: the token goes to the workflow builder's frame, to a custom value in the
 * shell's Settings, and nowhere else.
 */
const KINDS_OF_SENDER: Record<string, readonly FillKind[]> = {
  'highlevel-shell': ['pixel-code', 'token-value', 'dataset-value'],
  'page-builder': ['pixel-code'],
  'workflow-builder': ['action', 'action-settings'],
};
const CUSTOM_VALUES: readonly FillKind[] = ['token-value', 'dataset-value'];

export interface Allowed {
  client: Client;
  place: ShellPlace;
  sender: PageSender;
  bound: boolean;
}

export type Judged = ({ ok: true } & Allowed) | { ok: false; problem: string };

export const refuse = (problem: string) => ({ ok: false as const, problem });

export function isPage(sender: KnownSender): sender is PageSender {
  return 'documentId' in sender && sender.kind !== 'followed-page';
}

/** The HighLevel location a tab shows now, by the address that the browser reports for it. */
export async function findShellPlace(tabId: number): Promise<ShellPlace | undefined> {
  // Only tabs of hosts we may see have an address here: any other page has none.
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return parseShellUrl(tab?.url ?? '', await getShellHosts());
}

/** The page, funnel or workflow that a tab shows now, by the same address. */
export async function findFillPlace(tabId: number): Promise<FillPlace | undefined> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return parseFillPlace(tab?.url ?? '', await getShellHosts());
}

/** Whether this document may be filled, for which client, and whether the guard has been answered. */
export async function judgeFill(kind: FillKind, sender: KnownSender): Promise<Judged> {
  if (!isPage(sender) || KINDS_OF_SENDER[sender.kind]?.includes(kind) !== true)
    return refuse('This is not a page that Pixel Courier fills. Nothing was filled.');
  const place = await findShellPlace(sender.tabId);
  const isElsewhere =
    sender.kind === 'highlevel-shell' && parseUrl(sender.origin)?.host !== place?.host;
  if (!place || isElsewhere)
    return refuse(
      'This page is not inside a HighLevel location that Pixel Courier knows. Nothing was filled. Open it from HighLevel itself.',
    );
  if (CUSTOM_VALUES.includes(kind) && place.screen !== 'settings')
    return refuse('Custom values are kept in Settings. Nothing was filled.');
  const chosen = chooseClient(await getClients(), {
    locationId: place.locationId,
    datasetId: null,
  });
  if (!chosen)
    return refuse(
      'There is no client yet. Open the client’s dataset in Events Manager and capture its dataset ID first.',
    );
  const { client } = chosen;
  const here = { host: place.host, id: place.locationId };
  const guard = judgeLocation(client, here);
  if (guard === 'wrong-location') return refuse(describeWrongLocation(client, here));
  return { ok: true, client, place, sender, bound: guard === 'matched' };
}
