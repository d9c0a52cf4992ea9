import { findCountryCode } from '@/utils/capi/normalize/country-code';
import {
  lower,
  normalized,
  unusable,
  visible,
  type Normalized,
} from '@/utils/capi/normalize/normalized';

/** One bare address: no name, quotation marks or `mailto:` around it, and not several. */
const EMAIL = /^[^\s@<>()[\]",;:]+@[^\s@<>()[\]"',;:.]+(\.[^\s@<>()[\]"',;:.]+)+$/;

/** E-mail: without white space around it, in lower case. */
export function normalizeEmail(text: string): Normalized {
  const email = lower(text);
  if (EMAIL.test(email)) return normalized(email);
  return unusable('This is not an email address. Write it like name@example.com.');
}

/** Countries whose numbers begin with 1 and then have ten digits. */
const NORTH_AMERICA = new Set(
  'us ca ag ai as bb bm bs dm do gd gu jm kn ky lc mp ms pr sx tc tt vc vg vi'.split(' '),
);
const NO_COUNTRY = 'The country code is missing. Write the number like +1 650 555 1212.';
/** What follows is dialled after somebody has answered, and is no part of the number. */
const EXTENSION = /\d\W*(?:ext|extension|x|#|durchwahl|poste|anexo|ramal|int)\W*\d+\W*$/i;

/**
 * Phone: digits with the country code, no symbols, letters or leading zeros. A number that does not
 * say its country is refused, because its hash would match nobody, unless the country is known to
 * be one of those where, as in Meta's example, the 1 is added.
 *
 * @param country As given; may be undefined.
 */
export function normalizePhone(text: string, country: string | undefined): Normalized {
  const written = visible(text);
  if (EXTENSION.test(written))
    return unusable('This number has an extension. Leave it out: write it like +1 650 555 1212.');
  // "+44 (0)20 …": that zero is only dialled inside the country.
  const digits = written.replace(/\(\s*0\s*\)/, '').replaceAll(/\D/g, '');
  const bare = digits.replace(/^0+/, '');
  const saysCountry = /^[^\d+]*(\+|00)/.test(written);
  // Behind the 1 of North America stand ten digits, always: some may have been written as letters.
  const isCutOff = saysCountry && bare.startsWith('1') && bare.length !== 11;
  if (bare.length < 7 || bare.length > 15 || isCutOff)
    return unusable('This is not a whole phone number. Write it like +1 650 555 1212.');
  if (saysCountry) return normalized(bare);
  const code = findCountryCode(country ?? '');
  const isNorthAmerican = code !== undefined && NORTH_AMERICA.has(code);
  if (isNorthAmerican && /^[2-9]\d{9}$/.test(digits)) return normalized(`1${digits}`);
  // No area of North America begins with 0 or 1: such a 1 is the beginning of an area elsewhere.
  const isElsewhere = code !== undefined && !isNorthAmerican;
  const isArea = bare.startsWith('1') && (isElsewhere || !/^1[2-9]\d{9}$/.test(bare));
  if (bare.length < 11 || digits.startsWith('0') || isArea) return unusable(NO_COUNTRY);
  return normalized(bare);
}
