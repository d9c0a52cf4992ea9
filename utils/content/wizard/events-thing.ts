import { plannedCard } from '@/utils/content/wizard/planned';
import { wizardThing, type Outcome } from '@/utils/content/wizard/wizard-thing';
import { tickEvents, type TickedEvents } from '@/utils/sites/events-manager/wizard/event-list';
import { findStep, type WizardStep } from '@/utils/sites/events-manager/wizard/wizard-step';
import { ABSENT } from '@/utils/sites/site-thing';

function outcomeOf(ticked: TickedEvents): Outcome {
  switch (ticked.state) {
    case 'gone':
      return {
        result: {
          kind: 'not-verified',
          text: 'The page went to another step. Go back and look which events are ticked.',
          canUndo: false,
        },
      };
    case 'no-events':
      return {
        result: {
          kind: 'refused',
          text: 'There are no events to choose from yet. Choose the industry first, then press again.',
        },
      };
    case 'done':
      return ticked.problems.length === 0
        ? {
            result: {
              kind: 'verified',
              text: 'Look the list over, then press Continue.',
              canUndo: false,
            },
          }
        : {
            result: {
              kind: 'not-verified',
              text: `${ticked.problems.join(' ')} Tick by hand what is missing.`,
              canUndo: false,
            },
          };
  }
}

/** "Select events": ticks the plan's events in the list. */
export const eventsThing = wizardThing<WizardStep>({
  id: 'events-manager.select-events',
  label: 'Select events',
  place: 'beside',
  sight: (screen) => {
    const step = findStep(screen, 'events');
    return step
      ? { state: 'found', anchor: step.heading, within: step.root, target: step }
      : ABSENT;
  },
  offer: (_, planned) => {
    const { events } = planned.plan;
    if (events.length === 0)
      return {
        kind: 'refused',
        text: 'The plan has no events. Nothing was ticked. Choose them in Pixel Courier, or tick them here.',
      };
    const rows = [
      { label: 'Ticks', value: events.join(', ') },
      { label: 'Stays', value: 'Whatever is ticked already' },
    ];
    return {
      kind: 'act',
      view: { ...plannedCard('Events to send', planned, rows), primary: { label: 'Tick' } },
      act: async () => outcomeOf(await tickEvents(document, events)),
    };
  },
});
