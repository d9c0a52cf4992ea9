import type { EventRule } from '@/utils/pixel/findings/rule';

/** Facts, Meta, "What goes wrong": localhost and staging events. */
export const pageOnLocalhost: EventRule = {
  id: 'page-on-localhost',
  severity: 'warning',
  scope: 'event',
  on: 'odd-page',
  once: true,
  why: 'Tests of your own are counted as real visitors, and traffic permissions may block them.',
  fix: {
    highLevel:
      'Test on the published funnel with the Test events tab open, and leave the pixel out of local copies.',
    eventsManager: 'In Settings > Traffic permissions, allow only the client’s own domains.',
  },
  link: 'highlevel.funnel-settings',
  find: ({ page }) =>
    page?.standing === 'local'
      ? `Events come from ${page.hostname === '' ? 'a file on this computer' : page.hostname}, a machine of your own and not a public website.`
      : null,
  examples: {
    triggers: [
      { event: { dl: 'http://localhost:3000/' } },
      { event: { dl: 'https://192.168.1.20/book' } },
      { event: { dl: 'http://0.0.0.0:8080/' } },
      { event: { dl: 'file:///home/page.html' } },
    ],
    silent: [
      { event: {} },
      { event: { dl: 'https://localhost.example/' } },
      { event: { dl: null } },
    ],
  },
};
