import { createDescriber } from '@/utils/content/describe-anchors';
import type { PageThing } from '@/utils/content/page-thing';
import { watchPointing } from '@/utils/content/watch-pointing';
import type { Sighting } from '@/utils/sites/site-thing';

/** The hints of a page. */
export interface Hints {
  /** The page was looked at: what the hints stand beside may have come or gone. */
  refresh: () => void;
}

/**
 * Opens each hint once, when a person comes to the button of the page that it stands beside, and
 * makes it that button's description.
 */
export function createHints(
  things: readonly PageThing[],
  sightings: ReadonlyMap<string, Sighting<unknown>>,
  open: { isFree: () => boolean; show: (thing: PageThing) => void },
  signal: AbortSignal,
): Hints {
  const opened = new Set<string>();
  const describe = createDescriber(signal);
  const listSeen = () =>
    things.flatMap((thing) => {
      const seen = sightings.get(thing.id);
      const { hint } = thing;
      return hint !== undefined && seen?.state === 'found'
        ? [{ thing, hint, anchor: seen.anchor }]
        : [];
    });
  const onCome = (path: EventTarget[]) => {
    if (!open.isFree()) return;
    const due = listSeen().find(
      ({ thing, anchor }) => !opened.has(thing.id) && path.includes(anchor),
    );
    if (!due) return;
    opened.add(due.thing.id);
    open.show(due.thing);
  };
  watchPointing(onCome, signal);
  return {
    refresh: () => describe(new Map(listSeen().map(({ anchor, hint }) => [anchor, hint]))),
  };
}
