import {
  HASHED_KEYS,
  isHashedKey,
  PLAIN_KEYS,
  type CustomerInformation,
  type CustomerKey,
} from '@/utils/capi/customer-key';
import { isSha256, normalize } from '@/utils/capi/normalize/normalize';
import { lower } from '@/utils/capi/normalize/normalized';
import { sha256 } from '@/utils/capi/sha256';

/** One value on its way: as it was given, as it is hashed, as it is sent. */
export interface SentKey {
  key: CustomerKey;
  given: string;
  /** null where a hash was given. */
  normalized: string | null;
  /** SHA-256 in hex; for keys that are never hashed, the value itself. */
  sent: string;
}

export interface UserData {
  keys: SentKey[];
  /** Values that cannot be sent, by key: what is wrong, and what to write. */
  problems: Partial<Record<CustomerKey, string>>;
}

/** Normalises customer information, and hashes what Meta wants hashed; blank values are left out. */
export async function makeUserData(given: CustomerInformation): Promise<UserData> {
  const keys: SentKey[] = [];
  const problems: UserData['problems'] = {};
  for (const key of [...HASHED_KEYS, ...PLAIN_KEYS]) {
    const text = given[key] ?? '';
    if (text.trim() === '') continue;
    if (isHashedKey(key) && isSha256(text)) {
      keys.push({ key, given: text, normalized: null, sent: lower(text) });
      continue;
    }
    const form = normalize(key, text, given.country);
    if (!form.ok) {
      problems[key] = form.problem;
      continue;
    }
    const sent = isHashedKey(key) ? await sha256(form.text) : form.text;
    keys.push({ key, given: text, normalized: form.text, sent });
  }
  return { keys, problems };
}
