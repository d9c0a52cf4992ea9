import type { Teachable } from '@/utils/sites/teachable';
import type { Check } from '@/utils/workflow/check';

/** How surely something was found: by its names, by less than that, or where the person showed it. */
export type FoundHealth = 'ok' | 'degraded' | 'taught';

/**
 * Where one of the things we do stands on a page now.
 * `absent`: the screen is not about it, so nothing is offered. `missing`: it should be here and
 * is not found, so there is no button, and the note says what to do instead. `health` is `ok` where
 * nothing else is said; `score` is that of the locating engine, where it was asked.
 */
export type Sighting<T> =
  | {
      state: 'found';
      anchor: Element;
      target: T;
      health?: FoundHealth;
      score?: number;
      /** What the page says of it now, in a few words. */
      note?: string;
      checks?: Check[];
      /** The part of the screen that it is for, where it is more than the anchor: a whole step. */
      within?: Element;
    }
  | {
      state: 'missing';
      note: string;
      /** How the person can show where it is; absent where that is no use. */
      teach?: Teachable;
    }
  | { state: 'absent' };

export const ABSENT = { state: 'absent' } as const;

/** A sighting of one element that is both what to stand beside and what to read. */
export function sightOne<T>(
  candidates: { anchor: Element; target: T }[],
  noneNote: string | null,
  severalNote: string,
): Sighting<T> {
  const [first, ...others] = candidates;
  if (!first) return noneNote === null ? ABSENT : { state: 'missing', note: noneNote };
  if (others.length > 0) return { state: 'missing', note: severalNote };
  return { state: 'found', ...first };
}
