/** Older scripts post only a text: what in it tells the type (seen in their source). */
const SIGNS: readonly [sign: RegExp, type: string][] = [
  [/duplicate pixel id/i, 'DUPLICATE_PIXEL_ID'],
  [/conflicting versions/i, 'CONFLICTING_VERSIONS'],
  [/multiple pixels/i, 'MULTIPLE_PIXELS'],
  [/invalid pixelid/i, 'INVALID_PIXEL_ID'],
  [/uninitialized pixel/i, 'SET_METADATA_ON_UNINITIALIZED_PIXEL_ID'],
  [/unsupported metadata/i, 'UNSUPPORTED_METADATA_ARGUMENT'],
  [/^pixel \d+ not found/i, 'PIXEL_NOT_INITIALIZED'],
  [/provide an argument to fbq/i, 'FBQ_NO_METHOD_NAME'],
  [/not a valid fbq\('consent/i, 'INVALID_CONSENT_ACTION'],
  [/not a valid fbq command/i, 'INVALID_FBQ_METHOD'],
  [/has an invalid value of/i, 'INVALID_FBQ_METHOD_PARAMETER'],
  [/missing event name/i, 'NO_EVENT_NAME'],
  [/non-standard event/i, 'NONSTANDARD_EVENT'],
  [/^required parameter/i, 'REQUIRED_PARAM_MISSING'],
  [/invalid parameter format/i, 'INVALID_PARAM_FORMAT'],
  [/^parameter .* is invalid for/i, 'INVALID_PARAM'],
  [/is negative for event/i, 'NEGATIVE_EVENT_PARAM'],
  [/appeared to be pii/i, 'PII_UNHASHED_PII'],
  [/^an invalid .* was specified/i, 'PII_INVALID_TYPE'],
  [/unable to parse json-ld/i, 'INVALID_JSON_LD'],
  [/codeless events interface/i, 'SITE_CODELESS_OPT_OUT'],
  [/removed parameters from custom data/i, 'UNWANTED_CUSTOM_DATA'],
  [/removed url query parameters/i, 'UNWANTED_URL_DATA'],
  [/unverified event/i, 'UNVERIFIED_EVENT'],
  [/restricted event/i, 'RESTRICTED_EVENT'],
];

/** The type that a warning's text tells of; empty when it tells none. */
export function warningTypeOf(text: string): string {
  return SIGNS.find(([sign]) => sign.test(text))?.[1] ?? '';
}
