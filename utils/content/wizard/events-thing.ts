import type { StandardEvent } from '@/utils/pixel/catalog';
import { plannedCard } from '@/utils/content/wizard/planned';
import { healthOf, wizardThing, type Outcome } from '@/utils/content/wizard/wizard-thing';
import type { NameSets } from '@/utils/sites/events-manager/wizard/best-match';
import { boxToShow, withTaught } from '@/utils/sites/events-manager/wizard/taught-boxes';
import { EVENT_NAMES } from '@/utils/sites/events-manager/wizard/wizard-names';
import { tickEvents, type TickedEvents } from '@/utils/sites/events-manager/wizard/event-list';
import { findStep, type WizardStep } from '@/utils/sites/events-manager/wizard/wizard-step';
import { ABSENT } from '@/utils/sites/site-thing';

/** The box of the first event that is not in the list under a name we know. */
function boxOf([event]: readonly StandardEvent[], names: NameSets<StandardEvent>) {
  return event && boxToShow(`checkbox of ${event}`, event, names);
}

function outcomeOf(ticked: TickedEvents, names: NameSets<StandardEvent>): Outcome {
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
            teach: boxOf(ticked.unlisted, names),
          };
  }
}

/** "Select events": ticks the plan's events in the list. */
export const eventsThing = wizardThing<WizardStep>({
  id: 'events-manager.select-events',
  label: 'Select events',
  place: 'beside',
  sight: (screen, taught) => {
    const step = findStep(screen, 'events');
    return step
      ? {
          state: 'found',
          anchor: step.heading,
          within: step.root,
          target: step,
          ...healthOf(taught),
        }
      : ABSENT;
  },
  offer: (_, planned, { taught }) => {
    const { events } = planned.plan;
    if (events.length === 0)
      return {
        kind: 'refused',
        text: 'The plan has no events. Nothing was ticked. Choose them in Pixel Courier, or tick them here.',
      };
    const names = withTaught(EVENT_NAMES, taught);
    const rows = [
      { label: 'Ticks', value: events.join(', ') },
      { label: 'Stays', value: 'Whatever is ticked already' },
    ];
    return {
      kind: 'act',
      view: { ...plannedCard('Events to send', planned, rows), primary: { label: 'Tick' } },
      act: async () => outcomeOf(await tickEvents(document, events, names), names),
    };
  },
});
