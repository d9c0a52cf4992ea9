import { INDUSTRIES } from '@/utils/client/set-up-plan';
import { plannedCard } from '@/utils/content/wizard/planned';
import { wizardThing, type Outcome } from '@/utils/content/wizard/wizard-thing';
import {
  chooseIndustry,
  readIndustry,
  type Chosen,
} from '@/utils/sites/events-manager/wizard/industry-choice';
import { expectsIndustry } from '@/utils/sites/events-manager/wizard/expects-field';
import { WIZARD_FIELDS } from '@/utils/sites/events-manager/wizard/wizard-fields';
import { findModal, findStep } from '@/utils/sites/events-manager/wizard/wizard-step';
import { sightField } from '@/utils/sites/sight-field';

function outcomeOf(chosen: Chosen, name: string): Outcome {
  const problems = {
    unopened: `The list of industries did not open. Nothing was chosen. Choose ${name} by hand.`,
    unlisted: `${name} was not found in the list, and nothing was chosen. Choose what comes nearest by hand: it only changes which events are recommended.`,
    'not-taken': `The page shows something else than ${name}. Choose it by hand.`,
  };
  return chosen === 'chosen'
    ? { result: { kind: 'verified', text: 'The events stand below.', canUndo: false } }
    : { result: { kind: 'not-verified', text: problems[chosen], canUndo: false } };
}

/** "Choose industry", before the events. */
export const industryThing = wizardThing<Element>({
  id: 'events-manager.choose-industry',
  label: 'Choose industry',
  place: 'beside',
  sight: (screen, taught) =>
    sightField(screen, WIZARD_FIELDS.industry, taught, {
      several: 'More than one list could be that of industries. Choose the industry by hand.',
      none: () =>
        findStep(screen, 'events') && findModal(screen) && expectsIndustry(screen)
          ? 'The list of industries was not found in this step. Press “Show me where”, or choose the industry by hand: it only changes which events are recommended.'
          : null,
    }),
  offer: (dropdown, planned) => {
    const { industry } = planned.plan;
    if (industry === null)
      return {
        kind: 'refused',
        text: 'The plan has no industry. Nothing was chosen. Choose it by hand: it only changes which events are recommended.',
      };
    const name = INDUSTRIES[industry];
    const now = readIndustry(dropdown);
    const rows = [
      { label: 'Now', value: now ? INDUSTRIES[now] : 'Not chosen, or not one we know' },
      { label: 'Chooses', value: name },
    ];
    const view = plannedCard('Industry', planned, rows);
    if (now === industry)
      return {
        kind: 'done',
        view,
        outcome: { result: { kind: 'unchanged', text: 'This industry is chosen already.' } },
      };
    return {
      kind: 'act',
      view: { ...view, primary: { label: 'Choose' } },
      act: async () => outcomeOf(await chooseIndustry(dropdown, industry), name),
    };
  },
});
