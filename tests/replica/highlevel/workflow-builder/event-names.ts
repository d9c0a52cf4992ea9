/**
 * The names that "Facebook event name" offers: those in use and those of HighLevel's public event
 * API (facts, HighLevel, "The action's fields"). The menu shows only some of them at a time.
 */
export const EVENT_NAMES: readonly string[] = [
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
  'ViewCart',
  'ViewContent',
  'ViewProduct',
  'Other',
];

/** ISO codes that "Currency" offers. */
export const CURRENCIES: readonly string[] = [
  ...['AED', 'ARS', 'AUD', 'BRL', 'CAD', 'CHF', 'CLP', 'CNY', 'COP', 'CZK', 'DKK', 'EUR'],
  ...['GBP', 'HKD', 'HUF', 'IDR', 'ILS', 'INR', 'JPY', 'KRW', 'MXN', 'MYR', 'NOK', 'NZD'],
  ...['PHP', 'PLN', 'RON', 'SEK', 'SGD', 'THB', 'TRY', 'USD', 'VND', 'ZAR'],
];
