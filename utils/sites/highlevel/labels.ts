/**
 * Names of HighLevel's fields, normalised (no case, no colon, single spaces). Both families: the
 * app's strings of October 2026 and the older help text (facts, HighLevel, "Labels moved").
 */
export const HEAD_CODE_LABELS = ['head tracking code', 'header tracking code'];

export const ACTION_LABELS = {
  actionName: ['action name'],
  eventType: ['event type', 'type of event', 'select event type'],
  eventName: ['facebook event name', 'meta event name', 'event name'],
  token: ['access token'],
  dataset: ['dataset id', 'pixel id'],
  value: ['lead value', 'value'],
  currency: ['currency'],
} as const;

/** The action's own name, in both families. Translators leave the product's name alone. */
export const CONVERSIONS_API_TITLE = /conversions?\s+api/i;
