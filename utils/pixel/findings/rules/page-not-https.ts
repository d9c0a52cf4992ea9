import { quote } from '@/utils/pixel/findings/quote';
import type { EventRule } from '@/utils/pixel/findings/rule';

export const pageNotHttps: EventRule = {
  id: 'page-not-https',
  severity: 'info',
  scope: 'event',
  on: 'odd-page',
  once: true,
  why: 'An unprotected page makes some browsers hold cookies back, and visitors see it marked as not secure.',
  fix: {
    highLevel:
      'Give the funnel’s domain a certificate (Settings > Domains) and let it redirect to https.',
    eventsManager: 'Nothing to change.',
  },
  link: 'highlevel.funnel-settings',
  find: ({ page }) =>
    page?.protocol === 'http:' && page.standing !== 'local'
      ? `The page ${quote(page.hostname)} is not protected (http instead of https).`
      : null,
  examples: {
    triggers: [{ event: { dl: 'http://www.brightsmile.example/book' } }],
    silent: [{ event: {} }, { event: { dl: 'http://localhost/' } }],
  },
};
