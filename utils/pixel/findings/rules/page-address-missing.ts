import { quote } from '@/utils/pixel/findings/quote';
import type { EventRule } from '@/utils/pixel/findings/rule';

export const pageAddressMissing: EventRule = {
  id: 'page-address-missing',
  severity: 'warning',
  scope: 'event',
  on: 'odd-page',
  once: true,
  why: 'Without the page’s address Meta cannot apply traffic permissions, nor rules and audiences that go by address.',
  fix: {
    highLevel:
      'Look at the proxy, image tag or plug-in that sends these events: it must hand over the page’s address (dl).',
    eventsManager: 'In Test events, open the event: URL must be filled in.',
  },
  link: 'highlevel.page-builder',
  find: ({ event, page }) =>
    event.transport === 'noscript' || (page !== null && page.protocol !== '')
      ? null
      : event.pageUrl === null
        ? 'The event does not say on which page it happened.'
        : `The page of the event is ${quote(event.pageUrl.replace(/[?#].*/, ''))}, which is no address.`,
  examples: {
    triggers: [{ event: { dl: null } }, { event: { dl: 'thank you page' } }],
    silent: [{ event: {} }, { event: { dl: null, noscript: '1', ev: 'PageView' } }],
  },
};
