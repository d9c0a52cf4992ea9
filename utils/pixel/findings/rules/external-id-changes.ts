import { externalIdOf, haveOneId } from '@/utils/pixel/findings/external-id';
import { groupBy } from '@/utils/pixel/findings/group-by';
import type { Hit, SessionRule } from '@/utils/pixel/findings/rule';

/** Facts, Meta: external_id can pair events when there is no event ID, if it is the same on both. */
export const externalIdChanges: SessionRule = {
  id: 'external-id-changes',
  severity: 'warning',
  scope: 'session',
  on: 'identified',
  why: 'An external ID only helps when the same person always has the same one.',
  fix: {
    highLevel:
      'Use one ID per person everywhere, best HighLevel’s contact ID, and leave it out while the visitor is not known.',
    eventsManager: 'Nothing to change. External IDs are not shown in Test events.',
  },
  link: 'highlevel.page-builder',
  find: ({ identified }) =>
    haveOneId(identified)
      ? []
      : groupBy(identified, ({ fbp, event }) =>
          fbp === null ? null : `${fbp} ${event.pixelId}`,
        ).flatMap((group): Hit[] => {
          const byId = groupBy(group, ({ event }) => {
            const key = externalIdOf(event);
            return key ? `${key.hashed ? 'hash' : 'text'} ${key.value}` : null;
          });
          const kinds = new Set(byId.map((same) => same[0] && externalIdOf(same[0].event)?.hashed));
          if (byId.length < 2 || kinds.size > 1) return [];
          return [
            {
              message: `One visitor was given ${byId.length} different external IDs.`,
              events: byId.flatMap((same) => same[0]?.event ?? []),
            },
          ];
        }),
  examples: {
    triggers: [{ events: [{ 'ud[external_id]': 'c-100' }, { 'ud[external_id]': 'c-101' }] }],
    silent: [
      { events: [{ 'ud[external_id]': 'c-100' }, { 'ud[external_id]': 'c-100' }, {}] },
      {
        events: [
          { 'ud[external_id]': 'c-100' },
          { 'ud[external_id]': 'c-101', fbp: 'fb.1.1794999995000.9' },
        ],
      },
    ],
  },
};
