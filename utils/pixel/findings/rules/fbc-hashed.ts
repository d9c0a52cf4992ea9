import type { EventRule } from '@/utils/pixel/findings/rule';

export const fbcHashed: EventRule = {
  id: 'fbc-hashed',
  severity: 'error',
  scope: 'event',
  on: 'click-id',
  why: 'The Click ID only works as it is. Hashed it belongs to no click, and the ad gets no credit.',
  fix: {
    highLevel:
      'Look at the plug-in or server that fills in fbc, and send the _fbc cookie unchanged.',
    eventsManager: 'In Test events, open the event: Click ID must begin with “fb.”.',
  },
  link: 'highlevel.page-builder',
  find: ({ fbc }) =>
    fbc !== null && /^[0-9a-f]{64}$/i.test(fbc) ? 'The Click ID (fbc) was hashed.' : null,
  examples: {
    triggers: [
      { event: { fbc: '62a14e44f765419d10fea99367361a727c12365e2520f32218d505ed9aa0f62f' } },
    ],
    silent: [{ event: {} }],
  },
};
