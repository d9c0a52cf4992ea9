import { OURSELVES, SENT_BY } from '@/utils/capi/sent-event';
import { isTooThin as isRefused } from '@/utils/capi/too-thin';
import type { TestEventRow } from '@/utils/pixel/pixel-event';

/** Labels of Test events and Meta's own names, each to the key (facts, Meta, "Parameter labels"). */
const LABELS: Record<string, string> = {
  em: 'em email emailaddress',
  ph: 'ph phone phonenumber',
  fn: 'fn firstname',
  ln: 'ln lastname surname',
  ct: 'ct city towncity town',
  st: 'st state region stateorregion',
  zp: 'zp zip zipcode postcode postalcode',
  country: 'country',
  db: 'db dateofbirth birthday',
  ge: 'ge gender',
  external_id: 'externalid',
  fbc: 'fbc clickid clickidfbc clientid',
  fbp: 'fbp browserid browseridfbp businessid',
  client_ip_address: 'clientipaddress ipaddress ip',
  client_user_agent: 'clientuseragent useragent',
  lead_id: 'leadid facebookleadid',
  value: 'value',
  currency: 'currency',
  event_time: 'eventtime',
  test_event_code: 'testeventcode testcode',
};
const KEY_OF = new Map(
  Object.entries(LABELS).flatMap(([key, labels]) =>
    labels.split(' ').map((label): [string, string] => [label, key]),
  ),
);

/** Keys that say who somebody is, as against what happened. */
const WHO = new Set([
  ...['em', 'ph', 'fn', 'ln', 'ct', 'st', 'zp', 'country', 'db', 'ge', 'external_id'],
  ...['fbc', 'fbp', 'client_ip_address', 'client_user_agent', 'lead_id'],
]);

/**
 * What a row of Test events shows, by Meta's keys, whatever the labels; unknown ones left out.
 * Nothing of a test event of our own: what it lacks says nothing about the set-up.
 */
export function readRow(row: TestEventRow): Map<string, string> {
  return row.parameters[SENT_BY] === OURSELVES ? new Map<string, string>() : readShown(row);
}

/** The same of any row, also of one that we sent. */
export function readShown({ parameters }: TestEventRow): Map<string, string> {
  const values = new Map<string, string>();
  for (const [label, value] of Object.entries(parameters)) {
    const key = matchingKeyOf(label);
    if (key !== undefined && value.trim() !== '') values.set(key, value.trim());
  }
  return values;
}

/** Meta's key for a label of Test events, with or without what stands around it (`user_data[em]`). */
export function matchingKeyOf(label: string): string | undefined {
  const last = label.split(/[.[]/).findLast((part) => part !== '' && part !== ']') ?? '';
  return KEY_OF.get(last.toLowerCase().replaceAll(/[^a-z]/g, ''));
}

/** The matching keys among them. */
export function matchingKeysOf(values: ReadonlyMap<string, string>): string[] {
  return [...values.keys()].filter((key) => WHO.has(key));
}

/** Whether Meta refuses an event that has only these matching keys. Not so for no keys at all. */
export function isTooThin(keys: readonly string[]): boolean {
  return keys.length > 0 && isRefused(keys);
}
