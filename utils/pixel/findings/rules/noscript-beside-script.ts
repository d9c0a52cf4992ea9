import { groupBy } from '@/utils/pixel/findings/group-by';
import type { Hit, SessionRule } from '@/utils/pixel/findings/rule';

/** Facts, Meta, "Base code": the image belongs into a noscript element. */
export const noscriptBesideScript: SessionRule = {
  id: 'noscript-beside-script',
  severity: 'error',
  scope: 'page',
  on: 'images',
  why: 'The image is meant for visitors without JavaScript. Loaded beside the script, it counts every visit twice.',
  fix: {
    highLevel:
      'In the tracking code, put the image back between <noscript> and </noscript>, or insert the pixel code anew. With HighLevel’s cookie banner the image must not be there at all.',
    eventsManager: 'Copy the code anew under Install code manually if yours was changed.',
  },
  link: 'highlevel.funnel-settings',
  find: ({ sites }) => {
    const views = sites.filter(({ event }) => event.eventName === 'PageView');
    return groupBy(views, ({ event, page }) => `${event.pixelId} ${page?.page ?? ''}`).flatMap(
      (group): Hit[] => {
        const image = group.find(({ event }) => event.transport === 'noscript');
        const script = group.find(({ event }) => event.transport !== 'noscript');
        if (image === undefined || script === undefined) return [];
        if (Math.abs(image.event.timestamp - script.event.timestamp) > 30_000) return [];
        return [
          {
            message:
              'PageView was sent by Meta’s script and once more by the image for visitors without JavaScript.',
            events: [script.event, image.event],
          },
        ];
      },
    );
  },
  examples: {
    triggers: [
      {
        events: [
          { ev: 'PageView' },
          { ev: 'PageView', noscript: '1', ts: '1795000000100', rqm: null },
        ],
      },
    ],
    silent: [
      { events: [{ ev: 'PageView' }, {}] },
      { events: [{ ev: 'PageView', noscript: '1', rqm: null }] },
    ],
  },
};
