import type { Hit, SessionRule } from '@/utils/pixel/findings/rule';

export const noscriptOnly: SessionRule = {
  id: 'noscript-only',
  severity: 'warning',
  scope: 'session',
  on: 'images',
  why: 'The image only says that a page was opened. No other event, no cookie and no matching can come from it.',
  fix: {
    highLevel:
      'Insert the whole pixel code: the script is missing, broken or blocked, and only its image is left.',
    eventsManager: 'Copy the whole code under Install code manually.',
  },
  link: 'highlevel.funnel-settings',
  find: ({ pixels }) =>
    pixels.flatMap((group): Hit[] => {
      if (group.some(({ event }) => event.transport !== 'noscript')) return [];
      return [
        {
          message: `Pixel ${group[0]?.event.pixelId ?? ''} only works as an image: Meta’s script does not run on this page.`,
          events: group.map(({ event }) => event),
        },
      ];
    }),
  examples: {
    triggers: [{ event: { ev: 'PageView', noscript: '1', rqm: null } }],
    silent: [{ events: [{ ev: 'PageView', noscript: '1', rqm: null }, {}] }, { event: {} }],
  },
};
