import { quote } from '@/utils/pixel/findings/quote';
import type { Hit, SessionRule } from '@/utils/pixel/findings/rule';
import { readRow } from '@/utils/pixel/findings/server-row';

/** Facts, Meta: events sent with a test code do count. */
export const serverTestCode: SessionRule = {
  id: 'server-test-code',
  severity: 'warning',
  scope: 'pairing',
  why: 'Events sent with a test code are counted in reports and used for targeting, like all others.',
  fix: {
    highLevel:
      'HighLevel’s action has no field for a test code: look at a webhook or another tool that sends it, and take it out once you have checked.',
    eventsManager: 'Take the code out when you are done. Test events has no switch of its own.',
  },
  link: 'events-manager.test-events',
  find: ({ session }) =>
    (session.testEvents ?? []).flatMap((row): Hit[] =>
      row.receivedFrom === 'Server' && readRow(row).has('test_event_code')
        ? [
            {
              message: `The server event ${quote(row.eventName)} was sent with a test code. It counts like a real one.`,
              rows: [row],
            },
          ]
        : [],
    ),
  examples: {
    triggers: [{ rows: [{ parameters: { 'Test event code': 'TEST48151' } }] }],
    silent: [{ rows: [{}] }, { rows: [{ parameters: { 'Test event code': '' } }] }],
  },
};
