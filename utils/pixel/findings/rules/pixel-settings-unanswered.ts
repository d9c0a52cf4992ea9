import { enumerate } from '@/utils/pixel/findings/quote';
import type { SessionRule } from '@/utils/pixel/findings/rule';
import { setupHit } from '@/utils/pixel/findings/setup-hit';

const DIGITS = /^\d{5,20}$/;

/** Facts, Meta, "Why nothing fired": the lock config. */
export const pixelSettingsUnanswered: SessionRule = {
  id: 'pixel-settings-unanswered',
  severity: 'warning',
  scope: 'setup',
  why: 'Meta’s script waits for the settings of this pixel before it sends anything. They were blocked, or did not come.',
  fix: {
    highLevel:
      'Switch ad blockers off and reload. Check that the pixel ID in the tracking code is right.',
    eventsManager: 'In Settings, check that the dataset still exists.',
  },
  link: 'events-manager.settings',
  find: ({ session }) => {
    const waits = (session.pageState?.locks ?? []).filter((lock) => lock.startsWith('config:'));
    // A lock is named by the page, which may write anything there.
    const ids = waits.map((lock) => lock.slice('config:'.length)).filter((id) => DIGITS.test(id));
    return setupHit(
      waits.length > 0,
      `Meta’s script is still waiting for the settings of ${ids.length === 0 ? 'this pixel' : `pixel ${enumerate(ids)}`}.`,
    );
  },
  examples: {
    triggers: [{ pageState: { locks: ['config:1029384756102938'] } }],
    silent: [{ pageState: { locks: ['consent'] } }, { event: {} }],
  },
};
