import { STANDARD_EVENTS, type StandardEvent } from '@/utils/pixel/catalog';

/** In use in HighLevel's "Facebook event name" (facts, HighLevel, "The action's fields"). */
const IN_USE: readonly StandardEvent[] = [
  'Lead',
  'Contact',
  'Schedule',
  'Purchase',
  'SubmitApplication',
  'CompleteRegistration',
];

/** Event names that are offered, those in use first. Suggestions only: the field takes any name. */
export const EVENT_NAMES: readonly string[] = [
  ...new Set([...IN_USE, ...Object.keys(STANDARD_EVENTS)]),
];
