import { quote } from '@/utils/pixel/findings/quote';
import type { EventRule } from '@/utils/pixel/findings/rule';

export const eventNameMisspelt: EventRule = {
  id: 'event-name-misspelt',
  severity: 'error',
  scope: 'event',
  on: 'like-standard',
  why: 'Meta takes a misspelt name for an event of your own, so campaigns that optimise for the standard event do not see it.',
  fix: {
    highLevel:
      'Correct the name in the page’s tracking code and in the workflow’s Conversions API action. Save and publish.',
    eventsManager:
      'Events that came in under the wrong name cannot be renamed. Build no custom conversion on it.',
  },
  link: 'highlevel.page-builder',
  find: ({ event, likeness }) => {
    // A space at an end has a rule of its own.
    if (likeness?.how !== 'spelling' || event.eventName.trim() !== event.eventName) return null;
    return `${quote(event.eventName)} is not a standard event. It was most likely meant to be “${likeness.standard}”.`;
  },
  examples: {
    triggers: [
      { event: { ev: 'Purchse' } },
      { event: { ev: 'Add To Cart' } },
      { event: { ev: 'initiate_checkout' } },
      { event: { ev: 'CompleteRegistraton' } },
    ],
    silent: [
      { event: {} },
      { event: { ev: 'Contract' } },
      { event: { ev: 'ViewContact' } },
      { event: { ev: 'AddToCart_2' } },
      { event: { ev: 'purchase' } },
      { event: { ev: 'Load' } },
      { event: { ev: 'BookedCall' } },
    ],
  },
};
