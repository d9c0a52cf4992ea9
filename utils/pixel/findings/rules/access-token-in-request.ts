import type { EventRule } from '@/utils/pixel/findings/rule';

/** Facts, Meta: the token never belongs into an address. */
export const accessTokenInRequest: EventRule = {
  id: 'access-token-in-request',
  severity: 'error',
  scope: 'event',
  alsoAutomatic: true,
  once: true,
  why: 'Whoever has the token can send events to the dataset. In an address or an event it is readable by anybody on the page.',
  fix: {
    highLevel:
      'Take the token out of the page’s code and links. It belongs only into the workflow’s Conversions API action, best through a custom value.',
    eventsManager: 'In Settings, generate a new token and replace the old one wherever it is used.',
  },
  link: 'events-manager.settings',
  find: ({ hasToken, page, referrer }) =>
    hasToken || page?.hasToken || referrer?.hasToken
      ? 'This request holds what looks like an access token, in plain sight of every visitor.'
      : null,
  examples: {
    triggers: [
      { event: { 'cd[note]': `EAA${'b'.repeat(120)}` } },
      { event: { dl: `https://www.brightsmile.example/?t=EAA${'b'.repeat(120)}` } },
    ],
    silent: [{ event: {} }, { event: { 'cd[note]': 'EAAB' } }],
  },
};
