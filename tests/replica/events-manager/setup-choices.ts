/** Industries of "Select Events". */
export const INDUSTRIES = [
  'retail',
  'travel',
  'realEstate',
  'automotive',
  'finance',
  'education',
  'health',
  'services',
  'other',
] as const;
export type Industry = (typeof INDUSTRIES)[number];

/** The standard events by their names in code (facts, Meta, "fbq"). */
export const STANDARD_EVENTS = [
  'AddPaymentInfo',
  'AddToCart',
  'AddToWishlist',
  'CompleteRegistration',
  'Contact',
  'CustomizeProduct',
  'Donate',
  'FindLocation',
  'InitiateCheckout',
  'Lead',
  'PageView',
  'Purchase',
  'Schedule',
  'Search',
  'StartTrial',
  'SubmitApplication',
  'Subscribe',
  'ViewContent',
] as const;
export type StandardEvent = (typeof STANDARD_EVENTS)[number];

/** Parameters of "Select Parameters", by their names in the Conversions API. */
export const DETAIL_PARAMETERS = [
  'event_time',
  'event_name',
  'event_source_url',
  'action_source',
  'event_id',
  'value',
  'currency',
] as const;
export const CUSTOMER_PARAMETERS = [
  'client_ip_address',
  'client_user_agent',
  'em',
  'ph',
  'fn',
  'ln',
  'db',
  'ge',
  'ct',
  'st',
  'zp',
  'country',
  'external_id',
  'fbc',
  'fbp',
  'subscription_id',
  'fb_login_id',
  'lead_id',
] as const;
export type Parameter = (typeof DETAIL_PARAMETERS)[number] | (typeof CUSTOMER_PARAMETERS)[number];

const PARAMETERS: readonly Parameter[] = [...DETAIL_PARAMETERS, ...CUSTOMER_PARAMETERS];
const ALWAYS: readonly Parameter[] = [
  'event_time',
  'event_name',
  'event_source_url',
  'action_source',
];

const RECOMMENDED: Record<Industry, readonly StandardEvent[]> = {
  retail: ['ViewContent', 'AddToCart', 'InitiateCheckout', 'Purchase'],
  travel: ['Search', 'ViewContent', 'InitiateCheckout', 'Purchase'],
  realEstate: ['Search', 'ViewContent', 'Schedule', 'Lead'],
  automotive: ['Search', 'FindLocation', 'Schedule', 'Lead'],
  finance: ['SubmitApplication', 'CompleteRegistration', 'Lead'],
  education: ['SubmitApplication', 'Subscribe', 'Lead'],
  health: ['Contact', 'Schedule', 'Lead'],
  services: ['Contact', 'Schedule', 'Lead'],
  other: ['Contact', 'Lead'],
};

/** The events to choose from, in the order shown: what the industry is recommended comes first. */
export interface EventChoices {
  events: StandardEvent[];
  recommended: readonly StandardEvent[];
}

export function listEventChoices(industry: Industry): EventChoices {
  const recommended = RECOMMENDED[industry];
  const rest = STANDARD_EVENTS.filter((event) => !recommended.includes(event));
  return { events: [...recommended, ...rest], recommended };
}

/** What that event shows under "Event Detail Parameters": only a purchase has a value. */
export function listDetailParameters(event: StandardEvent): Parameter[] {
  return DETAIL_PARAMETERS.filter(
    (name) => event === 'Purchase' || (name !== 'value' && name !== 'currency'),
  );
}

/** Whether the parameter is ticked for good: Purchase needs value and currency (facts, Meta). */
export function isRequired(event: StandardEvent, parameter: Parameter): boolean {
  if (ALWAYS.includes(parameter)) return true;
  return event === 'Purchase' && (parameter === 'value' || parameter === 'currency');
}

/** All that the event sends, in the order shown, whatever order it was chosen in. */
export function completeParameters(event: StandardEvent, chosen: readonly string[]): Parameter[] {
  const offered = new Set<Parameter>([...listDetailParameters(event), ...CUSTOMER_PARAMETERS]);
  return PARAMETERS.filter(
    (name) => offered.has(name) && (isRequired(event, name) || chosen.includes(name)),
  );
}

/** Whether the event may be sent: with at least one piece of customer information. */
export function hasCustomerInformation(parameters: readonly string[]): boolean {
  return CUSTOMER_PARAMETERS.some((name) => parameters.includes(name));
}
