/**
 * Event names offered for HighLevel's "Facebook event name", those in use there first (facts,
 * HighLevel, "The action's fields"). Suggestions only: the field takes any name.
 */
export const EVENT_NAMES = [
  'Lead',
  'Contact',
  'Schedule',
  'Purchase',
  'SubmitApplication',
  'CompleteRegistration',
  'AddPaymentInfo',
  'AddToCart',
  'AddToWishlist',
  'CustomizeProduct',
  'Donate',
  'FindLocation',
  'InitiateCheckout',
  'PageView',
  'Search',
  'StartTrial',
  'Subscribe',
  'ViewContent',
] as const;
