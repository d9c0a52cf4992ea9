import type { MatchingKey } from '@/utils/pixel/pixel-event';

/**
 * Makes matching keys of `ud[…]` (given to init) and `udff[…]` (read off a form), each with its
 * masked shape from `cud[…]` or `cudff[…]` (facts, Meta, "Requests"). Families of other names are
 * passed over, and so is a key without a value: the event's parameters still hold them.
 */
export function buildMatchingKeys(
  entries: [family: string, key: string, value: string][],
): MatchingKey[] {
  if (entries.length === 0) return [];
  const shapes = new Map<string, string>();
  for (const [family, key, value] of entries) {
    if (family === 'cud' || family === 'cudff') shapes.set(`${family}.${key}`, value);
  }
  const keys: MatchingKey[] = [];
  for (const [family, key, value] of entries) {
    if ((family !== 'ud' && family !== 'udff') || value === '') continue;
    keys.push({
      key,
      value,
      source: family === 'ud' ? 'manual' : 'form',
      hashed: value.length === 64 && /^[0-9a-f]+$/i.test(value),
      shape: shapes.get(`c${family}.${key}`) ?? null,
    });
  }
  return keys;
}

/** Keys that Meta compares as they are: given to `init`, its script hashes them (facts, Meta, "The pixel"). */
export const PLAIN_KEYS: ReadonlySet<string> = new Set([
  ...['fbp', 'fbc', 'client_ip_address', 'client_user_agent', 'lead_id'],
]);

/** Whether Meta can match somebody by it: a hash of what it compares as it is matches nobody. */
export function isUsableKey({ key, hashed }: MatchingKey): boolean {
  return !hashed || !PLAIN_KEYS.has(key);
}
