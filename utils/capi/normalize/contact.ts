import { findCountryCode } from '@/utils/capi/normalize/country-code';
import { lower, normalized, unusable, type Normalized } from '@/utils/capi/normalize/normalized';

/** E-mail: without white space around it, in lower case. */
export function normalizeEmail(text: string): Normalized {
  const email = lower(text);
  if (/^[^\s@<>,;]+@[^\s@<>,;.]+(\.[^\s@<>,;.]+)+$/.test(email)) return normalized(email);
  return unusable('This is not an email address. Write it like name@example.com.');
}

/** Countries whose numbers begin with 1 and then have ten digits. */
const NORTH_AMERICA = new Set(['us', 'ca']);

/**
 * Phone: digits with the country code, no symbols, letters or leading zeros. A number that does not
 * say its country is refused, because its hash would match nobody, unless the country is known to
 * be the USA or Canada, where Meta's example adds the 1.
 *
 * @param country As given; may be undefined.
 */
export function normalizePhone(text: string, country: string | undefined): Normalized {
  const written = text.trim();
  // "+44 (0)20 …": that zero is only dialled inside the country.
  const digits = written.replace(/\(0\)/, '').replaceAll(/\D/g, '');
  const saysCountry = /^\(?(\+|00)/.test(written);
  if (!saysCountry && digits.length === 10 && !digits.startsWith('0')) {
    const code = findCountryCode(country ?? '');
    if (code !== undefined && NORTH_AMERICA.has(code)) return normalized(`1${digits}`);
  }
  const bare = digits.replace(/^0+/, '');
  if (bare.length < 7 || bare.length > 15)
    return unusable('This is not a whole phone number. Write it like +1 650 555 1212.');
  if (!saysCountry && (bare.length < 11 || digits.startsWith('0')))
    return unusable('The country code is missing. Write the number like +1 650 555 1212.');
  return normalized(bare);
}
