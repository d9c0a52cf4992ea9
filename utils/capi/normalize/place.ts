import { findCountryCode } from '@/utils/capi/normalize/country-code';
import { lower, normalized, unusable, type Normalized } from '@/utils/capi/normalize/normalized';
import US_STATES from '@/utils/capi/normalize/us-states.json';

const lettersAndDigits = (text: string) => lower(text).replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');

/** City: lower case; no punctuation, special characters or spaces. */
export function normalizeCity(text: string): Normalized {
  const city = lettersAndDigits(text);
  if (/\p{L}/u.test(city)) return normalized(city);
  return unusable('This is not the name of a city. Write it like New York.');
}

/** Whether the country is the USA, or may be. */
const mayBeUsa = (country: string | undefined) =>
  [undefined, 'us'].includes(findCountryCode(country ?? ''));

/**
 * State: in the USA its two letters; elsewhere lower case without punctuation, special characters
 * or spaces.
 */
export function normalizeState(text: string, country: string | undefined): Normalized {
  const state = lettersAndDigits(text);
  if (state === '') return unusable('This is not a state. Write it like CA or California.');
  if (mayBeUsa(country) && Object.hasOwn(US_STATES, state))
    return normalized(US_STATES[state as keyof typeof US_STATES]);
  return normalized(state);
}

/**
 * ZIP or postal code: lower case, no spaces, no dash; in the USA the first five digits. For the UK
 * Meta's text says "area, district, and sector", and its example is the whole code: `m11ae`.
 */
export function normalizeZip(text: string, country: string | undefined): Normalized {
  const code = lower(text).replaceAll(/[^\p{L}\p{N}]/gu, '');
  if (code.length < 2) return unusable('This is not a postal code. Write it like 94035 or M1 1AE.');
  // No other country has codes of nine digits.
  const isPlusFour = /^\s*\d{5}[-\s]?\d{4}\s*$/.test(text) && mayBeUsa(country);
  const isUsa = findCountryCode(country ?? '') === 'us';
  return normalized((isPlusFour || isUsa) && /^\d{5}/.test(code) ? code.slice(0, 5) : code);
}

/** Country: two letters of ISO 3166-1 in lower case. */
export function normalizeCountry(text: string): Normalized {
  const code = findCountryCode(text);
  if (code !== undefined) return normalized(code);
  return unusable('This is not a country. Write its two letters, like US, or its English name.');
}
