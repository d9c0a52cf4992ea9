import { quote } from '@/utils/pixel/findings/quote';
import type { EventRule } from '@/utils/pixel/findings/rule';

export const eventNameLikeStandard: EventRule = {
  id: 'event-name-like-standard',
  severity: 'info',
  scope: 'event',
  on: 'like-standard',
  once: true,
  why: 'Meta’s campaigns know the standard events. One of your own has to be made a custom conversion first, and learns more slowly.',
  fix: {
    highLevel:
      'If it means the same, send the standard event instead: in the page’s tracking code and in the workflow’s Conversions API action.',
    eventsManager:
      'If you keep the name, make a custom conversion of it so that campaigns can use it.',
  },
  link: 'highlevel.page-builder',
  find: ({ event, likeness }) => {
    return likeness?.how === 'meaning'
      ? `${quote(event.eventName)} is an event of your own. Meta has a standard one for it: “${likeness.standard}”.`
      : null;
  },
  examples: {
    triggers: [
      { event: { ev: 'BookedCall' } },
      { event: { ev: 'form_submit' } },
      { event: { ev: 'Purchased' } },
      { event: { ev: 'Purchase2' } },
    ],
    silent: [{ event: {} }, { event: { ev: 'QuizDone' } }, { event: { ev: 'Shedule' } }],
  },
};
