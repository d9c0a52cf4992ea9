import type { EventRule } from '@/utils/pixel/findings/rule';

function isHash(text: string | null): boolean {
  return text !== null && /^[0-9a-f]{64}$/i.test(text);
}

/** Facts, Meta, "What goes wrong": fbp hashed. */
export const fbpHashed: EventRule = {
  id: 'fbp-hashed',
  severity: 'error',
  scope: 'event',
  on: 'no-browser-id',
  why: 'The Browser ID only works as it is. Hashed it belongs to nobody.',
  fix: {
    highLevel:
      'Look at the plug-in or server that fills in fbp, and send the _fbp cookie unchanged.',
    eventsManager: 'In Test events, open the event: Browser ID must begin with “fb.”.',
  },
  link: 'highlevel.page-builder',
  find: ({ fbp }) => (isHash(fbp) ? 'The Browser ID (fbp) was hashed.' : null),
  examples: {
    triggers: [
      { event: { fbp: '62a14e44f765419d10fea99367361a727c12365e2520f32218d505ed9aa0f62f' } },
    ],
    silent: [{ event: {} }, { event: { fbp: null } }],
  },
};
