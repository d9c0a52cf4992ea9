import type { StatusPillProps } from '../ui/StatusPill';
import type { PanelRow } from '@/utils/pixel/rows/panel-row';

/** Shape and tone of a row's state. A lone event is plain until there is something to say of it. */
export function statusPill({ status, note }: PanelRow): StatusPillProps {
  const lone = note === null ? 'plain' : 'warn';
  switch (status) {
    case 'Deduplicated':
      return { tone: 'good', shape: 'whole', word: status };
    case 'Browser only':
      return { tone: lone, shape: 'left', word: status };
    case 'Server only':
      return { tone: lone, shape: 'right', word: status };
    case 'Undecoded':
      return { tone: 'warn', shape: 'question', word: status };
    case 'Called, never sent':
      return { tone: 'warn', shape: 'question', word: status };
    case 'Warning':
      return { tone: 'warn', shape: 'triangle', word: status };
    case 'Blocked':
      return { tone: 'bad', shape: 'cross', word: status };
  }
}

/** What the state means, in a sentence. */
export function statusSentence({ status, eventId }: PanelRow): string {
  switch (status) {
    case 'Deduplicated':
      return 'Meta got this event from the browser and from the server, and counts it once.';
    case 'Browser only':
      return eventId === null
        ? 'Only the browser sent this event. It has no event ID, so no server event can be matched to it.'
        : 'Only the browser sent this event. No server event with the same name and event ID has been seen.';
    case 'Server only':
      return eventId === null
        ? 'Only the server sent this event. It shows no event ID, so no browser event can be matched to it.'
        : 'Only the server sent this event. No browser event with the same name and event ID has been seen.';
    case 'Undecoded':
      return 'This request went to a pixel address, but it could not be read as an event.';
    case 'Called, never sent':
      return 'The page called fbq for this event, and no request left the browser.';
    case 'Warning':
      return 'Meta’s script warned of this in the page. It is no event.';
    case 'Blocked':
      return 'The browser made this event, but the request did not get through. An ad blocker or a page policy may have stopped it.';
  }
}
