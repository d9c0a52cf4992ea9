import { groupSignals, matchKey, nameKey, type Signal } from '@/utils/pixel/signal';
import { findNearest } from '@/utils/pixel/timeline';

/** Meta pairs events that reach it within 48 hours (Meta, deduplication). */
export const PAIRING_WINDOW_MS = 48 * 60 * 60 * 1000;

export type NearMissKind =
  | 'too-far-apart'
  | 'name-case'
  | 'name-differs'
  | 'other-dataset'
  | 'server-first'
  | 'id-missing'
  | 'id-not-shown'
  | 'id-differs';

export interface NearMiss<T> {
  kind: NearMissKind;
  /** The one on the other side that it nearly matches. */
  with: Signal<T>;
}

/** Whether two times are close enough for a pair. */
export function isWithinWindow(a: Signal<unknown>, b: Signal<unknown>): boolean {
  return Math.abs(a.time - b.time) <= PAIRING_WINDOW_MS;
}

/**
 * Makes a function that finds, for a signal without a partner, the one on the other side that came
 * closest, the surest sign first: an equal ID, then an equal name. `free` are those that have no
 * partner: only they are compared by name alone. `all` may leave out those whose ID nobody asks for.
 */
export function nearMissFinder<T>(all: Signal<T>[], free: Signal<T>[]) {
  const byMatch = groupSignals(all, matchKey);
  const byLooseName = groupSignals(all, looseKey);
  const byId = groupSignals(all, idKey);
  const byIdAndName = groupSignals(all, anyDatasetKey);
  const byName = groupSignals(free, nameKey);
  const byLooseId = groupSignals(free, looseIdKey);
  const ids = new Set(all.map(({ eventId }) => eventId));
  return (mine: Signal<unknown>): NearMiss<T> | null => {
    const nearest = (groups: typeof byMatch, key: string | null) =>
      key === null ? undefined : findNearest(groups.get(key), mine.time);
    if (mine.eventId !== null && ids.has(mine.eventId)) {
      const exact = nearest(byMatch, matchKey(mine));
      if (exact) return { kind: 'too-far-apart', with: exact };
      const loose = nearest(byLooseName, looseKey(mine));
      if (loose) return { kind: 'name-case', with: loose };
      const sameId = nearest(byId, idKey(mine));
      if (sameId) return { kind: 'name-differs', with: sameId };
      const elsewhere = nearest(byIdAndName, anyDatasetKey(mine));
      if (elsewhere) return { kind: 'other-dataset', with: elsewhere };
    }
    const alike = nearest(byLooseId, looseIdKey(mine));
    if (alike && alike.eventId !== mine.eventId && isWithinWindow(mine, alike))
      return { kind: 'id-differs', with: alike };
    const sameName = nearest(byName, nameKey(mine));
    if (!sameName || !isWithinWindow(mine, sameName)) return null;
    return { kind: kindByName(mine, sameName), with: sameName };
  };
}

function looseKey({ datasetId, eventId, eventName }: Signal<unknown>): string | null {
  return eventId === null ? null : JSON.stringify([datasetId, eventId, eventName.toLowerCase()]);
}

/** An ID that differs in capitals or white space only was meant to be the same. */
function looseIdKey(signal: Signal<unknown>): string | null {
  if (signal.eventId === null || signal.hasPluginId) return null;
  return `${nameKey(signal)} ${signal.eventId.trim().toLowerCase()}`;
}

function idKey({ datasetId, eventId }: Signal<unknown>): string | null {
  return eventId === null ? null : JSON.stringify([datasetId, eventId]);
}

function anyDatasetKey({ eventId, eventName }: Signal<unknown>): string | null {
  return eventId === null ? null : JSON.stringify([eventId, eventName]);
}

function kindByName(mine: Signal<unknown>, other: Signal<unknown>): NearMissKind {
  const isMissing = (one: Signal<unknown>) => one.hasPluginId || isBrowserWithoutId(one);
  if (isMissing(mine) || isMissing(other)) return 'id-missing';
  return mine.eventId === null || other.eventId === null ? 'id-not-shown' : 'id-differs';
}

/** A browser event shows all it has; a row of Meta's list may only not show its ID. */
function isBrowserWithoutId({ of, eventId }: Signal<unknown>): boolean {
  return eventId === null && typeof of === 'object' && of !== null && 'pixelId' in of;
}
