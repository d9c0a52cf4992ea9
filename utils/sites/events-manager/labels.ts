/**
 * Names of what we take from Events Manager, normalised (no case, no colon, single spaces).
 * English, label generations A to C (facts, Meta). Match whole names: never a part of one.
 */
export const DATASET_ID_LABELS = ['dataset id', 'pixel id', 'data source id'];
export const ACCESS_TOKEN_LABELS = [
  'access token',
  'your access token',
  'conversions api access token',
];
export const COPY_CODE_LABELS = ['copy code', 'copy pixel code', 'copy'];
/** Headings that name a screen, not a dataset. */
export const SCREEN_HEADINGS = [
  'events manager',
  'overview',
  'settings',
  'test events',
  'data sources',
  'datasets',
  'history',
];
/** Column headings of the Test events list. */
export const TEST_EVENT_COLUMNS = {
  eventName: ['event', 'event name', 'name'],
  receivedFrom: ['received from', 'source'],
  handling: ['status', 'processing', 'handling'],
  eventId: ['event id'],
  shownTime: ['time', 'time received', 'received', 'event time'],
} as const;
