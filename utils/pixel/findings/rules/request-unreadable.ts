import type { SessionRule } from '@/utils/pixel/findings/rule';

export const requestUnreadable: SessionRule = {
  id: 'request-unreadable',
  severity: 'warning',
  scope: 'session',
  on: 'undecoded',
  why: 'A request went to the pixel’s address, and what is in it cannot be told from here.',
  fix: {
    highLevel:
      'Reload the page with this tool open, so that the whole request is seen. If it stays so, look at the plug-in that sends it.',
    eventsManager: 'In Test events, check whether an event arrives at that moment.',
  },
  link: 'events-manager.test-events',
  find: ({ undecoded }) =>
    undecoded.map(({ reason, request }) => ({ message: reason, requests: [request] })),
  examples: {
    triggers: [{ others: [{}] }, { others: [{ method: 'POST', body: null }] }],
    silent: [
      { event: {} },
      { others: [{ url: 'https://www.facebook.com/privacy_sandbox/topics/registration/' }] },
    ],
  },
};
