import { isHashedKey, type CustomerKey } from '@/utils/capi/customer-key';
import { normalizeEmail, normalizePhone } from '@/utils/capi/normalize/contact';
import { unusable, visible, type Normalized } from '@/utils/capi/normalize/normalized';
import {
  normalizeBirthDate,
  normalizeExternalId,
  normalizeGender,
  normalizeName,
} from '@/utils/capi/normalize/person';
import {
  normalizeCity,
  normalizeCountry,
  normalizeState,
  normalizeZip,
} from '@/utils/capi/normalize/place';
import {
  normalizeCookie,
  normalizeIpAddress,
  normalizeLeadId,
  normalizeUserAgent,
} from '@/utils/capi/normalize/unhashed';

type Normalize = (text: string, country: string | undefined) => Normalized;

const BY_KEY: Record<CustomerKey, Normalize> = {
  em: normalizeEmail,
  ph: normalizePhone,
  fn: normalizeName,
  ln: normalizeName,
  ct: normalizeCity,
  st: normalizeState,
  zp: normalizeZip,
  country: normalizeCountry,
  db: normalizeBirthDate,
  ge: normalizeGender,
  external_id: normalizeExternalId,
  client_ip_address: normalizeIpAddress,
  client_user_agent: normalizeUserAgent,
  fbc: (text) => normalizeCookie('fbc', text),
  fbp: (text) => normalizeCookie('fbp', text),
  lead_id: normalizeLeadId,
};

const SHA256_HEX = /^[0-9a-f]{64}$/i;
/** MD5, SHA-1 and others, in hex. An external ID may look like that and be none. */
const OTHER_HASH = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{56}|[0-9a-f]{96}|[0-9a-f]{128})$/i;
const MERGE_FIELD = /\{\{.*\}\}/s;

/** Whether a value is a SHA-256 already. */
export const isSha256 = (text: string) => SHA256_HEX.test(visible(text));

/**
 * A customer information value in the form that is hashed, or, for the keys that are never hashed,
 * sent. Follows the text of Meta's documentation ("Customer Information Parameters").
 *
 * @param country The person's country as given, where it is known: phone, state and ZIP need it.
 */
export function normalize(key: CustomerKey, text: string, country?: string): Normalized {
  if (isSha256(text) && !isHashedKey(key))
    return unusable('This is hashed. Meta compares it as it is: write it without hashing.');
  if (key !== 'external_id' && OTHER_HASH.test(visible(text)))
    return unusable(
      'This is hashed, and not by SHA-256, the one hash that Meta takes. Write it without hashing.',
    );
  if (MERGE_FIELD.test(text))
    return unusable(
      'This is a merge field, which only HighLevel fills in. Write a value of a person, or leave it empty.',
    );
  return BY_KEY[key](text, country);
}
