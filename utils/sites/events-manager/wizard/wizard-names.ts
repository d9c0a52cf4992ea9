import { ALL_EVENTS, ALL_INDUSTRIES, type PlanParameter } from '@/utils/client/set-up-plan';
import { namesOf } from '@/utils/sites/events-manager/fields';
import { nameSets } from '@/utils/sites/events-manager/wizard/best-match';
import { fitName, readName, toNameSet } from '@/utils/dom/locate/name-match';

/** The plan's parameters by their keys in the names file. */
const KEYS: Record<PlanParameter, string> = {
  event_id: 'eventId',
  client_ip_address: 'clientIpAddress',
  em: 'email',
  ph: 'phone',
  fn: 'firstName',
  ln: 'lastName',
  fbc: 'clickId',
  fbp: 'browserId',
};

/** Other parameters, so that they are not taken for one of the plan. */
const OTHERS = ['clientUserAgent', 'city', 'country', 'externalId'] as const;

/** Sent with every event, or with every purchase: nobody chooses them (facts, Meta). */
const ALWAYS = [
  'eventName',
  'eventTime',
  'eventSourceUrl',
  'actionSource',
  'value',
  'currency',
] as const;

export type KnownParameter = PlanParameter | (typeof OTHERS)[number] | (typeof ALWAYS)[number];

const isAlways = new Set<string>(ALWAYS);
const isPlanned = new Set<string>(Object.keys(KEYS));

export const isAlwaysSent = (key: string): boolean => isAlways.has(key);
export const isPlanParameter = (key: string): key is PlanParameter => isPlanned.has(key);

export const EVENT_NAMES = nameSets(ALL_EVENTS, (event) => `event.${event}`);
export const INDUSTRY_NAMES = nameSets(ALL_INDUSTRIES, (industry) => `industry.${industry}`);
export const PARAMETER_NAMES = nameSets<KnownParameter>(
  [...(Object.keys(KEYS) as PlanParameter[]), ...OTHERS, ...ALWAYS],
  (key) => (isPlanParameter(key) ? KEYS[key] : key),
);

/** Texts that say that the website can be connected, without the website's own name. */
export const CHECK_PASSED = toNameSet(namesOf('checkPassed').names);

const ARTICLE_NAMES = toNameSet(['Client ID', 'Business ID']);

/** Whether a text is what the help article calls Click ID or Browser ID, whatever the language. */
export function isArticleName(text: string): boolean {
  return fitName(readName(text), ARTICLE_NAMES) > 0;
}
