import { enumerate, quote } from '@/utils/pixel/findings/quote';
import type { SessionRule } from '@/utils/pixel/findings/rule';
import { seenAtOf, setupHit } from '@/utils/pixel/findings/setup-hit';

/** Facts, HighLevel, "What goes wrong", first. */
export const pixelInTwoPlaces: SessionRule = {
  id: 'pixel-in-two-places',
  severity: 'error',
  scope: 'setup',
  why: 'Every event is sent twice.',
  fix: {
    highLevel:
      'Keep the code in one of these places and take it out of the others. Emptying the head code may not stick: open it again and check.',
    eventsManager: 'Afterwards, one visit must show one PageView in Test events.',
  },
  link: 'highlevel.funnel-settings',
  find: ({ session }) => {
    const places = session.setup?.pixelPlaces ?? [];
    return setupHit(
      places.length > 1,
      `The same pixel stands in ${places.length} places: ${enumerate(places.map(quote))}.`,
      seenAtOf(session, 'pixelPlaces'),
    );
  },
  examples: {
    triggers: [{ setup: { pixelPlaces: ['Head tracking code', 'Header Tracking'] } }],
    silent: [{ setup: { pixelPlaces: ['Head tracking code'] } }, { event: {} }],
  },
};
