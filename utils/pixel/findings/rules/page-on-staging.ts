import type { EventRule } from '@/utils/pixel/findings/rule';

/** Facts, Meta, "What goes wrong"; HighLevel’s previews live at sites.leadconnectorhq.com/preview. */
export const pageOnStaging: EventRule = {
  id: 'page-on-staging',
  severity: 'warning',
  scope: 'event',
  on: 'odd-page',
  once: true,
  why: 'Tests are counted as real visitors and conversions of the client.',
  fix: {
    highLevel:
      'Open the published address instead of the preview, and leave the pixel out of test copies.',
    eventsManager: 'In Settings > Traffic permissions, allow only the client’s own domains.',
  },
  link: 'highlevel.funnel-settings',
  find: ({ page }) =>
    page?.standing === 'test copy'
      ? `Events come from ${page.hostname}, which looks like a preview or a test copy and not like the live site.`
      : null,
  examples: {
    triggers: [
      { event: { dl: 'https://staging.brightsmile.example/' } },
      { event: { dl: 'https://sites.leadconnectorhq.com/preview/Pie9yvZA1BYJnWPk99Yj' } },
      { event: { dl: 'https://brightsmile-dev.host.example/' } },
      { event: { dl: 'https://test.brightsmile.example/' } },
      { event: { dl: 'https://stg-www.brightsmile.example/' } },
      { event: { dl: 'https://a1b2c3.ngrok.app/' } },
    ],
    silent: [
      { event: {} },
      { event: { dl: 'https://www.developers.example/' } },
      { event: { dl: 'https://stage.example/' } },
      { event: { dl: 'https://split-test.brightsmile.example/' } },
      { event: { dl: 'https://funnel.brightsmile.test/' } },
    ],
  },
};
