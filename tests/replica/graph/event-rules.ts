import { invalidParameter, type GraphError } from './graph-error.ts';
import type { ServerEvent } from './server-event.ts';

const OLDEST_SECONDS = 7 * 24 * 60 * 60;
/** Sets of keys that are too thin alone, and all their subsets (facts, Meta). */
const TOO_THIN = [
  ['ct', 'country', 'st', 'zp', 'ge', 'client_user_agent'],
  ['db', 'client_user_agent'],
  ['fn', 'ge'],
  ['ln', 'ge'],
];

/**
 * What the Conversions API refuses in an event of the right shape, or undefined.
 *
 * @param now In seconds since 1970, as `event_time`.
 */
export function findEventError(event: ServerEvent, now: number): GraphError | undefined {
  if (event.event_time < now - OLDEST_SECONDS) {
    return invalidParameter(
      'Event Timestamp Too Old',
      'The timestamp for this event is too far in the past. Events must be sent within 7 days.',
      2804003,
    );
  }
  const data = event.custom_data ?? {};
  if (event.event_name === 'Purchase' && !isAmount(data['value'])) {
    return invalidParameter('Missing Value', 'A purchase event needs a value.', 2804009);
  }
  if (event.event_name === 'Purchase' && !isCurrency(data['currency'])) {
    return invalidParameter('Missing Currency', 'A purchase event needs a currency.', 2804010);
  }
  const keys = Object.entries(event.user_data).flatMap(([key, value]) =>
    isFilled(value) ? [key] : [],
  );
  if (TOO_THIN.some((thin) => keys.every((key) => thin.includes(key)))) {
    return invalidParameter(
      'Insufficient Customer Information',
      'This event does not hold enough customer information to be matched with a person.',
      2804050,
    );
  }
  const leadId = event.user_data['lead_id'];
  if (isFilled(leadId) && !/^\d{15,17}$/.test(String(leadId))) {
    return invalidParameter('Invalid Lead ID', 'A lead ID has 15 to 17 digits.', 2804036);
  }
  return undefined;
}

function isFilled(value: unknown): value is string | number | unknown[] {
  if (Array.isArray(value)) return value.some(isFilled);
  return typeof value === 'number' || (typeof value === 'string' && value !== '');
}

function isAmount(value: unknown): boolean {
  return isFilled(value) && Number.isFinite(Number(value));
}

function isCurrency(value: unknown): boolean {
  return typeof value === 'string' && /^[A-Za-z]{3}$/.test(value);
}
