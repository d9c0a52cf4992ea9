import { externalIdOf, haveOneId } from '@/utils/pixel/findings/external-id';
import { groupBy } from '@/utils/pixel/findings/group-by';
import type { Hit, SessionRule } from '@/utils/pixel/findings/rule';

/** Facts, Meta, "What goes wrong": external_id in two formats. */
export const externalIdTwoFormats: SessionRule = {
  id: 'external-id-two-formats',
  severity: 'warning',
  scope: 'session',
  on: 'identified',
  why: 'Plain and hashed, or written in two ways, the same ID looks like two people.',
  fix: {
    highLevel:
      'Send the external ID in one form everywhere: in the page’s code, in plug-ins and from the server.',
    eventsManager: 'Nothing to change. External IDs are not shown in Test events.',
  },
  link: 'highlevel.page-builder',
  find: ({ identified }) =>
    haveOneId(identified)
      ? []
      : groupBy(identified, ({ event }) => event.pixelId).flatMap((group): Hit[] => {
          const forms = groupBy(group, ({ event }) => {
            const key = externalIdOf(event);
            if (key === undefined) return null;
            // Longer runs of the same kind of character are no other format: c-9 and c-100.
            return `${key.hashed ? 'hash' : 'text'} ${(key.shape ?? '').replaceAll(/(.)\1+/g, '$1')}`;
          });
          const known = forms.filter((form) => form[0] !== undefined);
          if (known.length < 2) return [];
          return [
            {
              message: 'The external ID is sent in two formats.',
              events: known.flatMap((form) => form[0]?.event ?? []),
            },
          ];
        }),
  examples: {
    triggers: [
      {
        events: [
          { 'ud[external_id]': 'c-100' },
          { 'ud[external_id]': '62a14e44f765419d10fea99367361a727c12365e2520f32218d505ed9aa0f62f' },
        ],
      },
      {
        events: [
          { 'ud[external_id]': 'a', 'cud[external_id]': '*-###' },
          { 'ud[external_id]': 'a', 'cud[external_id]': '###' },
        ],
      },
    ],
    silent: [
      {
        events: [
          { 'ud[external_id]': 'a', 'cud[external_id]': '*-###' },
          { 'ud[external_id]': 'a', 'cud[external_id]': '*-#' },
        ],
      },
      { events: [{ 'ud[external_id]': 'c-100' }, {}] },
    ],
  },
};
