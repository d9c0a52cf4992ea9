import { matchingKeyOf } from '@/utils/pixel/findings/server-row';

/** More, or longer ones, are not taken over from a page. */
const MOST = 60;
const LONGEST_NAME = 100;
const LONGEST_VALUE = 500;

/** Keys whose values say who somebody is; the others of the matching keys name a browser or a click. */
export const PERSONAL_KEYS: ReadonlySet<string> = new Set(
  'em ph fn ln ct st zp country db ge external_id client_ip_address lead_id'.split(' '),
);
const HASH = /^[0-9a-f]{64}$/i;
/** Whatever the label is: an email address or a phone number as people write it. */
const OPEN = /^[^\s/]+@[^\s/]+\.[^\s/]+$|^\+\d[\d\s().-]{6,}$/;

/**
 * The parameters that Test events shows of an event. Of personal ones a hash is kept, because
 * findings judge it; of any other value only that it is shown.
 */
export function keepParameters(
  pairs: readonly (readonly [label: string, value: string])[],
): Record<string, string> {
  const kept = pairs.flatMap(([label, value]): [string, string][] => {
    if (label === '' || value === '' || /^[–—-]$/.test(value)) return [];
    const key = matchingKeyOf(label);
    const isPersonal = key !== undefined && PERSONAL_KEYS.has(key) && !HASH.test(value);
    const isOpen = isPersonal || OPEN.test(value);
    return [[label.slice(0, LONGEST_NAME), isOpen ? 'shown' : value.slice(0, LONGEST_VALUE)]];
  });
  return Object.fromEntries(kept.slice(0, MOST));
}
