import type { PageThing } from '@/utils/content/page-thing';
import type { Health } from '@/utils/messaging/popup-state';
import type { Question } from '@/utils/messaging/protocol';
import type { Sighting } from '@/utils/sites/site-thing';

type ReportedOffer = Question<'page.report'>['offers'][number];

function healthOf(seen: Sighting<unknown>): Health {
  return seen.state === 'found' ? (seen.health ?? 'ok') : 'broken';
}

/** What the popup is told of the things that belong on this screen. */
export function listOffers(
  things: readonly PageThing[],
  sightings: ReadonlyMap<string, Sighting<unknown>>,
): ReportedOffer[] {
  return things.flatMap(({ id, label, isOffered }) => {
    const seen = sightings.get(id);
    // What only says how something stands is nothing to do.
    if (isOffered === false || !seen || seen.state === 'absent') return [];
    const isFound = seen.state === 'found';
    const offer = {
      thing: id,
      label,
      ready: isFound,
      note: isFound ? (seen.note ?? '') : seen.note,
      health: healthOf(seen),
      teachable: seen.state === 'missing' && seen.teach !== undefined,
      ...(isFound && seen.checks ? { checks: seen.checks } : {}),
    };
    const score = isFound ? seen.score : undefined;
    return [score === undefined ? offer : { ...offer, score: Math.round(score) }];
  });
}
