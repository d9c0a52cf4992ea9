import type { SessionRule } from '@/utils/pixel/findings/rule';
import { setupHit } from '@/utils/pixel/findings/setup-hit';

/** Facts, Meta, "Why nothing fired": the lock prohibited_sources. */
export const domainNotPermitted: SessionRule = {
  id: 'domain-not-permitted',
  severity: 'error',
  scope: 'setup',
  why: 'The dataset’s traffic permissions do not allow this website, so Meta’s script sends nothing from it.',
  fix: {
    highLevel: 'Nothing to change, unless the page is on the wrong domain.',
    eventsManager:
      'In Settings > Traffic permissions, take the domain off the block list, or add it to the allow list.',
  },
  link: 'events-manager.settings',
  find: ({ session }) =>
    setupHit(
      session.pageState?.locks.some((lock) => lock.startsWith('prohibited_sources')) === true,
      'The dataset does not accept events from this website’s domain.',
    ),
  examples: {
    triggers: [{ pageState: { locks: ['prohibited_sources_1029384756102938'] } }],
    silent: [{ pageState: { locks: ['config:1029384756102938'] } }, { event: {} }],
  },
};
