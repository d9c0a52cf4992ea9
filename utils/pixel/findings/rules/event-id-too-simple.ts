import { quote } from '@/utils/pixel/findings/quote';
import type { EventRule } from '@/utils/pixel/findings/rule';
import type { PixelEvent } from '@/utils/pixel/pixel-event';

/** The names themselves, the pixel’s ID, up to three digits, and a single character. */
function isSimple(id: string, { eventName, pixelId }: PixelEvent): boolean {
  if (id.length > 60) return false;
  return (
    /^(?:\d{1,3}|.|test|event|lead|purchase)$/iu.test(id) ||
    id === pixelId ||
    id.toLowerCase() === eventName.toLowerCase()
  );
}

export const eventIdTooSimple: EventRule = {
  id: 'event-id-too-simple',
  severity: 'warning',
  scope: 'event',
  why: 'Meta takes equal IDs for the same event. An ID that other visitors get too makes it drop their events within 48 hours.',
  fix: {
    highLevel:
      'Make the ID different for every event, for example from the order number or from the time with some random digits. HighLevel’s own funnel events do so by themselves.',
    eventsManager:
      'Nothing to change. In Test events, submit twice and check that the two IDs differ.',
  },
  link: 'highlevel.page-builder',
  find: ({ event }) => {
    const { eventId } = event;
    if (eventId === null || !isSimple(eventId, event)) return null;
    return `The event ID of ${quote(event.eventName)} is just ${quote(eventId)}, which can hardly be different for every visitor.`;
  },
  examples: {
    triggers: [
      { event: { eid: '1' } },
      { event: { eid: 'a' } },
      { event: { eid: 'Lead' } },
      { event: { eid: '1029384756102938' } },
    ],
    silent: [{ event: {} }, { event: { eid: '48151623' } }, { event: { eid: 'pv-1' } }],
  },
};
