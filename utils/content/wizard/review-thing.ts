import { PLAN_PARAMETERS } from '@/utils/client/set-up-plan';
import { plannedCard } from '@/utils/content/wizard/planned';
import { differenceRows, wizardThing } from '@/utils/content/wizard/wizard-thing';
import { compareReview } from '@/utils/sites/events-manager/wizard/compare-review';
import { readReview, type Review } from '@/utils/sites/events-manager/wizard/review';
import { findStep } from '@/utils/sites/events-manager/wizard/wizard-step';
import { ABSENT } from '@/utils/sites/site-thing';

/** "Check the review": compares the page that sums all up with the plan. Changes nothing. */
export const reviewThing = wizardThing<Review>({
  id: 'events-manager.check-review',
  label: 'Check the review',
  place: 'beside',
  alsoTaught: ['events-manager.select-events', 'events-manager.select-parameters'],
  sight: (screen, taught) => {
    const step = findStep(screen, 'review');
    const review = step && readReview(screen, step, taught);
    return review && review.events.length > 0
      ? { state: 'found', anchor: step.heading, within: step.root, target: review }
      : ABSENT;
  },
  offer: (review, planned) => {
    const { plan } = planned;
    const differences = compareReview(review, plan);
    const rows = [
      { label: 'Events', value: plan.events.join(', ') },
      {
        label: 'Each with',
        value: plan.parameters.map((name) => PLAN_PARAMETERS[name]).join(', '),
      },
    ];
    const isEqual = differences.length === 0;
    const view = plannedCard('Review', planned, isEqual ? rows : differenceRows(differences));
    return {
      kind: 'done',
      view,
      outcome: {
        result: isEqual
          ? {
              kind: 'verified',
              text: 'All is as planned, for every event. Press Continue, then Finish.',
              canUndo: false,
            }
          : {
              kind: 'not-verified',
              text: 'What stands above differs from the plan. Go back to that step, put it right, and look again.',
              canUndo: false,
            },
      },
    };
  },
});
