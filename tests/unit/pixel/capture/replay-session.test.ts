import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EventRelease } from '@/utils/pixel/capture/release';
import { SessionReplay } from '@/utils/pixel/capture/replay-session';
import { EventStore } from '@/utils/pixel/rows/event-store';
import { seeStep, walkArbitrary } from './made-up-walks';

function rowsOf({ rows }: EventStore): string[] {
  return rows
    .map(({ time, eventName, status, sources }) => [time, eventName, status, ...sources].join(' '))
    .sort();
}

it('a session that is played again part by part has the rows of the whole', () => {
  // A minute apart: each event is over by the time of the next one.
  const walks = walkArbitrary.map((walk) =>
    walk.map((step, index) => ({ ...step, after: index * 60_000 + step.after, copied: false })),
  );
  fc.assert(
    fc.property(walks, fc.integer({ min: 1, max: 9 }), (walk, most) => {
      const all = walk.flatMap(seeStep);
      const replay = new SessionReplay();
      for (let at = 0; at < all.length; at += most) replay.take(all.slice(at, at + most));
      const release = new EventRelease();
      release.add(all);
      const whole = new EventStore();
      whole.take({ ...release.take(Infinity), testEvents: null });
      expect(rowsOf(replay.end())).toEqual(rowsOf(whole));
    }),
  );
});
