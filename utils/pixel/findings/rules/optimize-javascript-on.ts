import type { SessionRule } from '@/utils/pixel/findings/rule';
import { seenAtOf, setupHit } from '@/utils/pixel/findings/setup-hit';

/** Facts, HighLevel: "Optimize JavaScript" lazy-loads scripts. */
export const optimizeJavascriptOn: SessionRule = {
  id: 'optimize-javascript-on',
  severity: 'warning',
  scope: 'setup',
  why: 'The pixel then starts late, and visitors who leave quickly are never counted.',
  fix: {
    highLevel:
      'In the funnel’s Settings, switch off Optimize JavaScript, save, and publish the pages again.',
    eventsManager: 'Nothing to change.',
  },
  link: 'highlevel.funnel-settings',
  find: ({ session }) =>
    setupHit(
      session.setup?.optimizeJavaScript === true,
      'Optimize JavaScript is on, so the pixel starts late.',
      seenAtOf(session, 'optimizeJavaScript'),
    ),
  examples: {
    triggers: [{ setup: { optimizeJavaScript: true } }],
    silent: [{ setup: { optimizeJavaScript: false } }, { event: {} }],
  },
};
