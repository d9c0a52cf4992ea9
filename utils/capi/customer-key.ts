/**
 * The customer information keys of the Conversions API that a server event of ours can hold.
 * Meta's documentation, "Customer Information Parameters" (of 2026-01-09).
 */
export const HASHED_KEYS = [
  'em',
  'ph',
  'fn',
  'ln',
  'ct',
  'st',
  'zp',
  'country',
  'db',
  'ge',
  'external_id',
] as const;
export type HashedKey = (typeof HASHED_KEYS)[number];

/** Keys that are worth nothing once hashed: Meta compares them as they are. */
export const PLAIN_KEYS = [
  'client_ip_address',
  'client_user_agent',
  'fbc',
  'fbp',
  'lead_id',
] as const;
export type PlainKey = (typeof PLAIN_KEYS)[number];

export type CustomerKey = HashedKey | PlainKey;

/** What a person gave, by key, as typed. An absent or blank value means: not known. */
export type CustomerInformation = Partial<Record<CustomerKey, string>>;

export function isHashedKey(key: CustomerKey): key is HashedKey {
  return (HASHED_KEYS as readonly string[]).includes(key);
}
