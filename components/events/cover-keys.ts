import type { PanelRow } from '@/utils/pixel/rows/panel-row';
import { MATCHING_LABELS } from './matching-keys';

export interface KeyCover {
  key: string;
  /** The key's name in Events Manager. */
  label: string;
  /** In how many events it was sent. */
  count: number;
}

/** In how many of the site's own browser events each matching key was sent. */
export function coverKeys(rows: readonly PanelRow[]): { total: number; keys: KeyCover[] } {
  const counts = new Map<string, number>();
  let total = 0;
  for (const { source, eventKind, has } of rows) {
    if (source !== 'Browser' || eventKind === null || eventKind === 'automatic') continue;
    total += 1;
    for (const key of has) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const keys = Object.entries(MATCHING_LABELS).map(([key, label]) => ({
    key,
    label,
    count: counts.get(key) ?? 0,
  }));
  return { total, keys };
}
