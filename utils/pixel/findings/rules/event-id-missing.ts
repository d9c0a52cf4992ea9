import { quote } from '@/utils/pixel/findings/quote';
import type { EventRule } from '@/utils/pixel/findings/rule';
import type { PixelEvent } from '@/utils/pixel/pixel-event';

/** Another rule tells of an ID that was put among the data. */
function isInData({ customData }: PixelEvent): boolean {
  for (const key in customData) {
    if (key.length < 10 && /^event_?id$/i.test(key) && customData[key] !== '') return true;
  }
  return false;
}

/** Facts, Meta, "fbq": without an ID of the site’s own, a server event can never be its pair. */
export const eventIdMissing: EventRule = {
  id: 'event-id-missing',
  severity: 'warning',
  scope: 'event',
  why: 'If HighLevel reports the same action from its server, Meta has no way to see that both are one, and counts it twice.',
  fix: {
    highLevel:
      "Let HighLevel’s own funnel fire the event: it sends the same ID from page and workflow. In code of your own, add the ID as the fourth part of the call: fbq('track', 'Lead', {…}, {eventID: '…'}).",
    eventsManager:
      'In Test events, open the browser event and check that Event ID is filled in. When you set up the Conversions API, tick Event ID for every event.',
  },
  link: 'highlevel.page-builder',
  find: ({ event }) => {
    if (event.eventName === 'PageView' || event.eventIdSource === 'site') return null;
    if (isInData(event)) return null;
    return event.eventIdSource === 'meta-plugin'
      ? `${quote(event.eventName)} has no event ID of your own. The one it carries was made up by Meta’s script, and no server can know it.`
      : `${quote(event.eventName)} was sent without an event ID.`;
  },
  examples: {
    triggers: [
      { event: { eid: null } },
      { event: { eid: 'ob3_plugin-set_931bec2159306ffed2a53652caeda0aa' } },
    ],
    silent: [
      { event: {} },
      { event: { ev: 'PageView', eid: null } },
      { event: { eid: null, 'cd[eventID]': 'lead-1' } },
    ],
  },
};
