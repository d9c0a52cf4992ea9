import { matchingKeysOf, readShown } from '@/utils/pixel/findings/server-row';
import { isUsableKey } from '@/utils/pixel/matching-keys';
import type { PixelEvent, TestEventRow } from '@/utils/pixel/pixel-event';

/** One key that Meta can match people by: what was sent of it, or that nothing was. */
export interface MatchingLine {
  key: string;
  /** The key's name in Events Manager. */
  label: string;
  /** null: not sent. */
  value: string | null;
  /** Personal data, hashed or not; the two cookies are not. */
  personal: boolean;
  /** Sent in a form that Meta can use. */
  usable: boolean;
  /** How it was sent: "hashed, from the form". Empty when not sent. */
  how: string;
  /** As typed, letters and digits masked by Meta's script; null when it sent none. */
  shape: string | null;
}

/** Key → label (facts, Meta, "Parameter labels"), in the order of their use. */
export const MATCHING_LABELS: Record<string, string> = {
  em: 'Email',
  ph: 'Phone number',
  fbc: 'Click ID (fbc)',
  fbp: 'Browser ID (fbp)',
  external_id: 'External ID',
  fn: 'First name',
  ln: 'Last name',
  ct: 'City',
  st: 'State',
  zp: 'Postcode',
  country: 'Country',
  db: 'Date of birth',
  ge: 'Gender',
};

function absent(key: string): MatchingLine {
  return {
    key,
    label: MATCHING_LABELS[key] ?? SERVER_LABELS[key] ?? key,
    value: null,
    personal: true,
    usable: false,
    how: '',
    shape: null,
  };
}

/** Every key of the event and every known key that it lacks; those that were sent come first. */
export function matchingLines(event: PixelEvent): MatchingLine[] {
  const sent: MatchingLine[] = event.userData.map((one) => {
    const { key, value, source, hashed, shape } = one;
    const usable = isUsableKey(one);
    const from = source === 'form' ? 'read from the form' : 'set by the site';
    const form = usable ? (hashed ? 'hashed' : 'not hashed') : 'hashed, so Meta cannot use it';
    return { ...absent(key), value, usable, how: `${form}, ${from}`, shape };
  });
  for (const key of ['fbc', 'fbp'] as const) {
    const cookie = event[key];
    if (cookie !== null)
      sent.push({
        ...absent(key),
        value: cookie.raw,
        usable: true,
        personal: false,
        how: 'cookie',
      });
  }
  const order = Object.keys(MATCHING_LABELS);
  const place = (key: string) => (order.indexOf(key) + order.length + 1) % (order.length + 1);
  sent.sort((one, other) => place(one.key) - place(other.key));
  const seen = new Set(sent.filter(({ usable }) => usable).map(({ key }) => key));
  return [...sent, ...order.filter((key) => !seen.has(key)).map(absent)];
}

/** Keys that only a server event can carry (facts, Meta, "The Conversions API"). */
export const SERVER_LABELS: Record<string, string> = {
  client_ip_address: 'IP address',
  client_user_agent: 'User agent',
  lead_id: 'Facebook lead ID',
};

/** The same of a server event, as far as Test events shows its keys; empty where it shows none. */
export function serverLines(row: TestEventRow): MatchingLine[] {
  const shown = readShown(row);
  const keys = matchingKeysOf(shown);
  if (keys.length === 0) return [];
  const order = [...Object.keys(MATCHING_LABELS), ...Object.keys(SERVER_LABELS)];
  const sent = order
    .filter((key) => keys.includes(key))
    .map((key) => ({
      ...absent(key),
      value: shown.get(key) ?? '',
      usable: true,
      personal: key !== 'fbc' && key !== 'fbp',
      how: 'shown by Test events',
    }));
  return [...sent, ...order.filter((key) => !keys.includes(key)).map(absent)];
}
