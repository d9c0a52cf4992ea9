import { parseBrowserCookie } from '@/utils/pixel/browser-cookie';
import { readShown } from '@/utils/pixel/findings/server-row';
import type { MatchingKey, PixelEvent, TestEventRow } from '@/utils/pixel/pixel-event';

const HASH = /^[0-9a-f]{64}$/;

/** What Meta compares instead of an event ID, where an event shows it: `fbp …`, `external_id …`. */
export function keysOfEvent({
  fbp,
  userData,
}: Partial<Pick<PixelEvent, 'fbp' | 'userData'>>): string[] {
  const persons = (userData ?? []).filter(({ key }: MatchingKey) => key === 'external_id');
  return [...(fbp ? [browserKey(fbp)] : []), ...persons.flatMap(({ value }) => personKey(value))];
}

/** The same of a row of Test events. */
export function keysOfRow(row: TestEventRow): string[] {
  const shown = readShown(row);
  const fbp = parseBrowserCookie(shown.get('fbp') ?? '');
  return [...(fbp ? [browserKey(fbp)] : []), ...personKey(shown.get('external_id') ?? '')];
}

/** The number of subdomains and the appendix differ from place to place for one and the same browser. */
function browserKey({ createdAt, payload }: NonNullable<PixelEvent['fbp']>): string {
  return `fbp ${createdAt}.${payload}`;
}

/** Only a hash is compared: both sides send one. */
function personKey(value: string): string[] {
  const hash = value.toLowerCase();
  return HASH.test(hash) ? [`external_id ${hash}`] : [];
}
