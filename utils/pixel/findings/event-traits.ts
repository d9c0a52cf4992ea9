import { EARLIEST_TIME } from '@/utils/pixel/earliest-time';
import type { EventSubject } from '@/utils/pixel/findings/event-subject';
import type { EventTrait } from '@/utils/pixel/findings/rule';

/** Bits of `o` that a rule has words for: 1, 32, 128, 256, 1024 (facts, Meta, "Requests"). */
const TOLD_OPTIONS = 1441;

/** More than the way to the request takes, in ms. */
const ODD_DELAY_MS = 3000;

/** When an event has a trait. These are asked of every event: they only compare. */
export const EVENT_TRAITS: Record<EventTrait, (subject: EventSubject) => boolean> = {
  'matching-keys': ({ event }) => event.userData.length > 0,
  'click-id': ({ fbc }) => fbc !== null,
  'no-browser-id': ({ event }) => event.fbp === null,
  frame: ({ event }) => event.inFrame,
  failure: ({ request: { status, error } }) =>
    error !== null || status === 0 || (status !== null && status >= 400),
  options: ({ options }) => (options & TOLD_OPTIONS) !== 0,
  'limited-data-use': ({ event }) => event.limitedDataUse !== null,
  'like-standard': ({ likeness }) => likeness !== undefined,
  'odd-page': ({ page }) => page === null || page.isOdd,
  'odd-time': ({ event: { timestamp }, startedAt }) =>
    timestamp < EARLIEST_TIME ||
    (startedAt !== null && Math.abs(startedAt - timestamp) > ODD_DELAY_MS),
};
