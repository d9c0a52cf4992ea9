import { enumerate, quote } from '@/utils/pixel/findings/quote';
import type { SessionRule } from '@/utils/pixel/findings/rule';
import { seenAtOf, setupHit } from '@/utils/pixel/findings/setup-hit';

/** Facts, HighLevel: page code is not copied when a funnel or step is cloned. */
export const stepWithoutCode: SessionRule = {
  id: 'step-without-code',
  severity: 'warning',
  scope: 'setup',
  why: 'What visitors do on these steps is unknown to Meta.',
  fix: {
    highLevel:
      'Insert the pixel code in the funnel’s Settings > Head tracking code, which covers all steps, or in each of these steps.',
    eventsManager: 'Nothing to change.',
  },
  link: 'highlevel.page-builder',
  find: ({ session }) => {
    const steps = session.setup?.stepsWithoutCode ?? [];
    return setupHit(
      steps.length > 0,
      `These funnel steps hold no pixel code: ${enumerate(steps.map(quote))}.`,
      seenAtOf(session, 'stepsWithoutCode'),
    );
  },
  examples: {
    triggers: [{ setup: { stepsWithoutCode: ['Thank you'] } }],
    silent: [{ setup: { stepsWithoutCode: [] } }, { event: {} }],
  },
};
