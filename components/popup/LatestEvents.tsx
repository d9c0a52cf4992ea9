import type { LatestEvent } from '@/utils/messaging/capture-messages';
import { StatusPill, type StatusPillProps } from '../ui/StatusPill';

const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });

const OUTCOMES: Record<LatestEvent['outcome'], StatusPillProps> = {
  sent: { tone: 'plain', shape: 'tick', word: 'Sent' },
  'under-way': { tone: 'plain', shape: 'ring', word: 'Sending' },
  'cut-off': { tone: 'plain', shape: 'question', word: 'Cut off' },
  refused: { tone: 'bad', shape: 'cross', word: 'Refused' },
  failed: { tone: 'bad', shape: 'cross', word: 'Blocked' },
  unreadable: { tone: 'warn', shape: 'question', word: 'Undecoded' },
  'no-request': { tone: 'warn', shape: 'triangle', word: 'Not sent' },
};

/** The latest events of a tab, newest first; further ones by scrolling. */
export function LatestEvents({ events }: { events: readonly LatestEvent[] }) {
  return (
    <ul class="pc-latest" tabIndex={0} aria-label="Latest pixel events">
      {events.map(({ key, eventName, eventId, time, outcome }) => (
        <li key={key}>
          <time class="pc-muted pc-figures">{clock.format(time)}</time>
          <span
            class="pc-latest-name"
            title={eventId === null ? eventName : `${eventName} · ${eventId}`}
          >
            {eventName}
            {eventId === null ? null : <span class="pc-muted"> {eventId}</span>}
          </span>
          <StatusPill {...OUTCOMES[outcome]} bare />
        </li>
      ))}
    </ul>
  );
}
