import type { PanelRow } from '@/utils/pixel/rows/panel-row';
import { countAlike } from '@/utils/pixel/rows/count-alike';
import { MATCHING_LABELS, SERVER_LABELS } from './matching-keys';

export interface KeyCover {
  key: string;
  /** The key's name in Events Manager. */
  label: string;
  /** In how many browser events it was sent. */
  browser: number;
  /** In how many server events it is shown. */
  server: number;
}

export interface KeysCover {
  /** The site's own browser events. */
  browser: number;
  /** Server events of which Test events shows any key; of the others nothing is known. */
  server: number;
  keys: KeyCover[];
}

const ORDER = Object.entries({ ...MATCHING_LABELS, ...SERVER_LABELS });

function isEvent({ origin }: PanelRow): boolean {
  return origin.kind === 'browser' || origin.kind === 'server';
}

/** In how many of the funnel's events each matching key was sent, on both sides. */
export function coverKeys(rows: readonly PanelRow[]): KeysCover {
  const counts = { Browser: new Map<string, number>(), Server: new Map<string, number>() };
  const totals = { Browser: 0, Server: 0 };
  for (const { facts, times } of countAlike(rows.filter(isEvent))) {
    const { source, eventKind, keys: sent } = facts;
    if (source === 'Browser' && eventKind === 'automatic') continue;
    if (source === 'Server' && sent.length === 0) continue;
    totals[source] += times;
    for (const key of sent) counts[source].set(key, (counts[source].get(key) ?? 0) + times);
  }
  const keys = ORDER.map(([key, label]) => ({
    key,
    label,
    browser: counts.Browser.get(key) ?? 0,
    server: counts.Server.get(key) ?? 0,
  }));
  const isShown = ({ key, server }: KeyCover) => key in MATCHING_LABELS || server > 0;
  return { browser: totals.Browser, server: totals.Server, keys: keys.filter(isShown) };
}
