import type { EventQuality } from '@/utils/capi/dataset-quality';

/** From here on Meta calls match quality good (facts, Meta, "Dataset Quality API"). */
export const GOOD_SCORE = 6;
/** Share of the browser's events that the server should send, too, where Meta names no goal. */
export const GOAL_PERCENT = 75;
/** Below this share, a key that the form asks for is missing from many events. */
const WELL_COVERED = 90;

/** What to do where a key is missing, the keys that Meta calls the most telling first. */
const KEY_ADVICE: readonly [keys: readonly string[], advice: string][] = [
  [
    ['email', 'em'],
    'Ask for the email address in the form, and tick Email for this event in Events Manager.',
  ],
  [
    ['fbc', 'click_id'],
    'Let the workflow start with the form on the funnel page, so that the click ID (fbc) of an ad comes along.',
  ],
  [
    ['phone', 'ph'],
    'Ask for the phone number with its country code, and tick Phone number for this event.',
  ],
  [['fbp'], 'Place the pixel code on the form’s page, so that the browser ID (fbp) comes along.'],
  [['ip_address', 'ip', 'client_ip_address'], 'Tick Client IP address for this event.'],
  [['user_agent', 'client_user_agent'], 'Tick Client user agent for this event.'],
  [['external_id'], 'Send the contact’s ID as external ID from both sides, in one format.'],
];

const SLOW = /dai|day|week|month/i;

/**
 * What would raise Meta's figures for an event, the most telling first; [] where all is well. Only
 * keys that Meta reports on are spoken of: absent figures are no evidence.
 */
export function adviseOnQuality(event: EventQuality): string[] {
  const advice: string[] = [];
  if (event.score !== null && event.score < GOOD_SCORE) {
    for (const [keys, text] of KEY_ADVICE) {
      const reported = event.keys.find(({ key }) => keys.includes(key.toLowerCase()));
      if (reported?.share != null && reported.share < WELL_COVERED) advice.push(text);
    }
  }
  const goal = event.coverageGoal ?? GOAL_PERCENT;
  if (event.coverage !== null && event.coverage < goal)
    advice.push(
      'Let the workflow send this event for every form that the pixel counts: the server sends fewer than the browser.',
    );
  const { browserIds, serverIds } = event;
  if ([browserIds, serverIds].some((side) => side !== null && side < WELL_COVERED))
    advice.push('Send the same event ID from both sides, so that Meta counts each event once.');
  if (event.freshness !== null && SLOW.test(event.freshness))
    advice.push('Take waiting steps out of the workflow before the Conversions API action.');
  return advice.slice(0, 4);
}
