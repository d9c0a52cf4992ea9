import type { SessionRule } from '@/utils/pixel/findings/rule';
import { setupHit } from '@/utils/pixel/findings/setup-hit';

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
  find: ({ session }) =>
    setupHit(
      session.pageState?.locks.some((lock) => lock.startsWith('config:')) === true,
      'Meta’s script is still waiting for the settings of this pixel.',
    ),
  examples: {
    triggers: [{ pageState: { locks: ['config:1029384756102938'] } }],
    silent: [{ pageState: { locks: ['consent'] } }, { event: {} }],
  },
};
