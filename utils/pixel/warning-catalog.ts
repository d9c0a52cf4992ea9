/** A warning of Meta's script, in words. */
export interface KnownWarning {
  /** In a few words, as a row's name. */
  title: string;
  /** What happened, then what to do. */
  meaning: string;
  /** Meta's script sends no event because of it. */
  stopsEvents?: true;
}

/**
 * The warnings of Meta's script by their type (facts, Meta, "The pixel"; names and conditions as in
 * the script's own source). Our words, not Meta's.
 */
export const WARNINGS: Readonly<Record<string, KnownWarning>> = {
  DUPLICATE_PIXEL_ID: {
    title: 'Pixel started twice',
    meaning:
      'The page starts the same pixel twice. Keep the pixel code in one place, or events are counted twice.',
  },
  MULTIPLE_PIXELS: {
    title: 'Pixel code twice on the page',
    meaning: 'The page holds the pixel’s base code more than once. Keep one of them.',
  },
  CONFLICTING_VERSIONS: {
    title: 'Two versions of Meta’s script',
    meaning:
      'The page loads Meta’s script in two versions that get in each other’s way. Take the older pixel code out.',
  },
  INVALID_PIXEL_ID: {
    title: 'Pixel ID is not valid',
    meaning:
      'The pixel was started with an ID that is none, so it sends nothing. Copy the dataset ID again.',
    stopsEvents: true,
  },
  PIXEL_NOT_INITIALIZED: {
    title: 'Event for a pixel that was not started',
    meaning:
      'An event was asked for a pixel that the page has not started. The line with init must come first, with the same ID.',
    stopsEvents: true,
  },
  SET_METADATA_ON_UNINITIALIZED_PIXEL_ID: {
    title: 'Setting for a pixel that was not started',
    meaning: 'A setting was made for a pixel that the page has not started, and has no effect.',
  },
  UNSUPPORTED_METADATA_ARGUMENT: {
    title: 'Setting is not known',
    meaning: 'The page makes a setting that Meta’s script does not know. It has no effect.',
  },
  FBQ_NO_METHOD_NAME: {
    title: 'Call without a command',
    meaning: 'The page called fbq without saying what for. Nothing was sent for that call.',
    stopsEvents: true,
  },
  INVALID_FBQ_METHOD: {
    title: 'Command is not known',
    meaning:
      'The page called fbq with a command that it does not have, so nothing was sent. Look for a typing mistake, such as “tracks” for “track”.',
    stopsEvents: true,
  },
  INVALID_FBQ_METHOD_PARAMETER: {
    title: 'Call with something it cannot use',
    meaning:
      'The page called fbq with something in the wrong place. Check the order: command, event name, data, then the event ID.',
  },
  NO_EVENT_NAME: {
    title: 'Event without a name',
    meaning: 'The page asked for an event without a name, so nothing was sent.',
    stopsEvents: true,
  },
  NONSTANDARD_EVENT: {
    title: 'Not a standard event',
    meaning:
      'An event was sent with track whose name is not one of Meta’s. Check its spelling and capitals; for a name of your own use trackCustom.',
  },
  REQUIRED_PARAM_MISSING: {
    title: 'Value or currency is missing',
    meaning:
      'An event was sent without a parameter that Meta needs of it, such as the currency of a Purchase.',
  },
  INVALID_PARAM: {
    title: 'Parameter is not valid',
    meaning:
      'A parameter of an event has a value that Meta cannot use. A value is a plain number such as 12.50, a currency three letters such as USD.',
  },
  INVALID_PARAM_FORMAT: {
    title: 'Parameter has the wrong form',
    meaning: 'A parameter of an event is not written as Meta wants it.',
  },
  NEGATIVE_EVENT_PARAM: {
    title: 'Value below zero',
    meaning: 'An event was sent with a value below zero.',
  },
  PII_INVALID_TYPE: {
    title: 'Personal data was not usable',
    meaning:
      'Something handed over to match people by has the wrong form, so it is not sent with any event of this pixel.',
  },
  PII_UNHASHED_PII: {
    title: 'Personal data in the wrong place',
    meaning:
      'A key holds what looks like personal data as plain text, so Meta’s script leaves it out of every event of this pixel.',
  },
  INVALID_CONSENT_ACTION: {
    title: 'Consent word is not known',
    meaning:
      'The page told consent with a word other than grant or revoke, so nothing changed. Events may wait for ever.',
  },
  INVALID_JSON_LD: {
    title: 'Page’s own markup is broken',
    meaning:
      'The page describes itself in markup (JSON-LD) that cannot be read. Events are not affected.',
  },
  SITE_CODELESS_OPT_OUT: {
    title: 'Event setup tool is off',
    meaning: 'This website has opted out of Meta’s tool that sets up events by clicking.',
  },
  UNWANTED_CUSTOM_DATA: {
    title: 'Parameters were taken out',
    meaning:
      'Meta’s script took parameters out of an event because they may be personal or sensitive. Events Manager names them, under Diagnostics.',
  },
  UNWANTED_URL_DATA: {
    title: 'Parts of the address were taken out',
    meaning:
      'Meta’s script took parts out of the page’s address because they may be personal or sensitive.',
  },
  UNWANTED_EVENT_NAME: {
    title: 'Event was blocked for its name',
    meaning:
      'Meta’s script did not send an event because of its name. Events Manager tells why, under Diagnostics.',
    stopsEvents: true,
  },
  UNVERIFIED_EVENT: {
    title: 'Event is not confirmed',
    meaning:
      'Meta’s script did not send an event because it has not been confirmed in Events Manager. Confirm it there, in the dataset’s Settings.',
    stopsEvents: true,
  },
  RESTRICTED_EVENT: {
    title: 'Event is restricted',
    meaning:
      'Meta’s script did not send an event because it is restricted for this kind of business. Look at the data source category in the dataset’s Settings.',
    stopsEvents: true,
  },
};

const OTHER: KnownWarning = {
  title: 'Warning of Meta’s script',
  meaning: 'Meta’s script warned of something that is not known here. Its own words say what.',
};

/** What a warning means. */
export function knownWarning(type: string): KnownWarning {
  return (Object.hasOwn(WARNINGS, type) ? WARNINGS[type] : undefined) ?? OTHER;
}
