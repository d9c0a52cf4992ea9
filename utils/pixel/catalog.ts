/** The standard events and what each stands for (facts, Meta, "The pixel"). Case counts. */
export const STANDARD_EVENTS = {
  AddPaymentInfo: 'Somebody entered payment details.',
  AddToCart: 'Somebody put something into the cart.',
  AddToWishlist: 'Somebody put something on a wish list.',
  CompleteRegistration: 'Somebody finished a registration.',
  Contact: 'Somebody got in touch by phone, message, email or chat.',
  CustomizeProduct: 'Somebody chose a colour, size or other variant.',
  Donate: 'Somebody donated.',
  FindLocation: 'Somebody looked for a place to visit.',
  InitiateCheckout: 'Somebody began to check out.',
  Lead: 'Somebody left their details, in a form for instance.',
  PageView: 'Somebody opened a page.',
  Purchase: 'Somebody bought something. Needs a value and a currency.',
  Schedule: 'Somebody booked an appointment.',
  Search: 'Somebody searched the site.',
  StartTrial: 'Somebody began a free trial.',
  SubmitApplication: 'Somebody applied for something.',
  Subscribe: 'Somebody began a paid subscription.',
  ViewContent: 'Somebody opened a page that matters, such as a product.',
} as const;

export type StandardEvent = keyof typeof STANDARD_EVENTS;

/** Events that Meta's script sends without being asked (facts, Meta, "Requests"). */
export const AUTOMATIC_EVENTS = {
  SubscribedButtonClick: 'Somebody pressed a button. Meta’s script sends it by itself.',
  Microdata: 'What the page says about itself in its markup. Meta’s script sends it by itself.',
} as const;

/** Whether a name is a standard event, case included. */
export function isStandardEvent(name: string): name is StandardEvent {
  return Object.hasOwn(STANDARD_EVENTS, name);
}

/** Whether a name is one of the events that Meta's script sends by itself. */
export function isAutomaticEvent(name: string): boolean {
  return Object.hasOwn(AUTOMATIC_EVENTS, name);
}

/** What a parameter of a request means. */
export interface ParameterMeaning {
  name: string;
  /** One sentence. */
  meaning: string;
}

/** Parameters by key, or by what stands before the bracket (facts, Meta, "Requests"). */
const PARAMETERS: Record<string, readonly [name: string, meaning: string]> = {
  id: ['Pixel ID', 'The pixel, also called dataset, that the event belongs to.'],
  ev: ['Event name', 'The name of the event; upper and lower case count.'],
  dl: ['Page', 'The address of the page on which the event happened.'],
  rl: ['Referrer', 'The page from which the visitor came.'],
  if: ['In a frame', 'Whether the page was shown inside another page.'],
  iw: ['In a worker', 'Whether the event was sent from a background script of the page.'],
  ts: ['Event time', 'When the event happened, in milliseconds since 1970.'],
  it: ['Start time', 'When the pixel was started on the page, in milliseconds since 1970.'],
  cd: ['Custom data', 'What the site says about the event, such as value and currency.'],
  ud: ['Customer information', 'A detail of the customer from the pixel code, hashed.'],
  udff: ['Customer information from a form', 'A detail that was read off a form, hashed.'],
  aud: ['Customer information, other spelling', 'The same detail, tidied in another way.'],
  audff: ['Form information, other spelling', 'The same form detail, tidied in another way.'],
  cud: ['Shape as typed', 'What the detail looked like, with every letter and digit masked.'],
  ncud: ['Shape when tidied', 'What the tidied detail looked like, masked.'],
  cudff: ['Shape as typed in a form', 'What the form detail looked like, masked.'],
  ncudff: ['Shape when tidied, from a form', 'What the tidied form detail looked like, masked.'],
  eid: ['Event ID', 'Lets Meta recognise the same event when the server sends it too.'],
  fbp: ['Browser ID (fbp)', 'The _fbp cookie, which stands for this browser.'],
  fbc: ['Click ID (fbc)', 'The _fbc cookie, which stands for the click on the ad.'],
  fbcs: ['Click ID, second copy', 'Another copy of the click ID.'],
  ec: ['Event counter', 'The place of this event among those of the page, counted from 0.'],
  o: ['Options', 'A number whose bits say how the script was set up.'],
  tm: ['Kind of call', '1 is trackSingle, 2 is trackSingleCustom, 3 is the script itself.'],
  es: ['Category', 'Why the script sent the event, automatic for instance.'],
  a: ['Agent', 'The software that put the pixel on the page, a tag manager for instance.'],
  v: ['Script version', 'The version of Meta’s script.'],
  r: ['Release', 'The release channel of Meta’s script.'],
  dpo: ['Limited data use', 'Which limits on the use of the data the site asks for.'],
  dpoco: ['Limited data use, country', 'The country for the limits: 0 lets Meta find out.'],
  dpost: ['Limited data use, state', 'The state for the limits: 0 lets Meta find out.'],
  up: ['Removed parameters', 'Parameters that Meta’s script took out.'],
  up_url: ['Removed from the page address', 'What Meta’s script took out of the page address.'],
  rp_url: ['Removed from the referrer', 'What Meta’s script took out of the referrer.'],
  spb: ['Removed data', 'Data that Meta’s script took out.'],
  rks: ['Removed keys', 'Keys that Meta’s script took out.'],
  sw: ['Screen width', 'The width of the visitor’s screen in pixels.'],
  sh: ['Screen height', 'The height of the visitor’s screen in pixels.'],
  rqm: ['Way of sending', 'How the script sent the request.'],
  exp: ['Experiment', 'An experiment that Meta runs on its script.'],
  expv2: ['Experiments', 'Experiments that Meta runs on its script.'],
  cdl: ['Label of the data layer', 'Whether the page offers Meta a data layer.'],
  ler: ['Last outside referrer', 'What kind of other site the visitor came from last.'],
  coo: ['Click events off', 'Whether events that are set up by clicking are switched off.'],
  plt: ['Load time', 'How long the page took to load, in milliseconds.'],
  pmd: ['Page details', 'What the page says about itself, such as its title.'],
  ped: ['Private email domain', 'Whether the email address belongs to a private domain.'],
  ie: ['Internal flags', 'Flags for Meta’s own use.'],
  noscript: ['Without JavaScript', 'The image that is loaded where JavaScript is off.'],
};

/** What a parameter means, by its name as sent (`cd[value]` is found under `cd`); or undefined. */
export function findParameterMeaning(name: string): ParameterMeaning | undefined {
  const bracket = name.indexOf('[');
  const key = bracket < 0 ? name : name.slice(0, bracket);
  const found = Object.hasOwn(PARAMETERS, key) ? PARAMETERS[key] : undefined;
  return found && { name: found[0], meaning: found[1] };
}

/** Bits of the parameter `o` (facts, Meta, "Requests"). */
const OPTION_BITS: readonly (readonly [bit: number, words: string])[] = [
  [1, 'Automatic set-up switched off'],
  [2, 'Automatic set-up on'],
  [4, 'Settings still loading'],
  [8, 'Script protected against changes'],
  [16, 'Background sending possible'],
  [32, 'Personal data found invalid'],
  [64, 'Sent through a proxy'],
  [128, 'Browser without a screen'],
  [256, 'Browser steered by a program'],
  [1024, 'Personal data contradicts itself'],
  [2048, 'Personal data matched automatically'],
  [4096, 'First-party cookies on'],
];

/** The options mask in words; an unknown bit is named by its number. [] for what is no mask. */
export function describeOptions(mask: number): string[] {
  if (!Number.isSafeInteger(mask) || mask <= 0) return [];
  const words: string[] = [];
  for (let bit = 1; bit <= mask; bit *= 2) {
    if (Math.floor(mask / bit) % 2 === 0) continue;
    words.push(OPTION_BITS.find(([known]) => known === bit)?.[1] ?? `Unknown option ${bit}`);
  }
  return words;
}

/** Names of the matching keys, with Meta's own names for the two cookies (facts, Meta). */
const MATCHING_KEYS: Record<string, string> = {
  em: 'Email',
  ph: 'Phone number',
  fn: 'First name',
  ln: 'Last name',
  ct: 'City',
  st: 'State or region',
  zp: 'Postcode',
  country: 'Country',
  db: 'Date of birth',
  ge: 'Gender',
  external_id: 'External ID',
  fbp: 'Browser ID (fbp)',
  fbc: 'Click ID (fbc)',
  client_ip_address: 'IP address',
  client_user_agent: 'Browser name',
  lead_id: 'Facebook lead ID',
};

/** The name of a matching key; the key itself when it is not known. */
export function matchingKeyName(key: string): string {
  return (Object.hasOwn(MATCHING_KEYS, key) ? MATCHING_KEYS[key] : undefined) ?? key;
}
