import { expect, test } from 'vitest';
import { coverKeys } from '@/components/events/cover-keys';
import { matchingLines } from '@/components/events/matching-keys';
import { EventStore } from '@/utils/pixel/rows/event-store';
import { madeUpStore } from '../../../gallery/made-up-session';
import { browserEvent, decode } from '../../pixel/rows/made-up-requests';

const { rows } = madeUpStore(240);

test('keys are counted in the site’s own browser events, and in what is no event not at all', () => {
  const own = rows.filter(
    ({ origin, eventKind }) => origin.kind === 'browser' && eventKind !== 'automatic',
  );
  const { browser, keys } = coverKeys(rows);
  expect(browser).toBe(own.length);
  expect(rows.length).toBeGreaterThan(own.length);
  const counted = keys.filter(({ browser: count }) => count > 0);
  expect(counted.length).toBeGreaterThan(1);
  for (const { key, browser: count } of counted)
    expect([key, count]).toEqual([key, own.filter(({ has }) => has.includes(key)).length]);
});

test('a server event counts only where Test events shows a key of it', () => {
  const servers = rows.filter(({ origin }) => origin.kind === 'server');
  const shown = servers.filter(({ has }) => has.some((key) => key === 'em' || key === 'ph'));
  expect(servers.length).toBeGreaterThan(shown.length);
  expect(coverKeys(servers)).toMatchObject({ browser: 0, server: shown.length });
});

test('what only has the name of a key, or is of no use, is no key that was sent', () => {
  const HASH = 'ab'.repeat(32);
  const more = `&cd[country]=US&cd[ge]=f&ud[em]=${HASH}&udff[em]=${HASH}&ud[fbp]=${HASH}`;
  const [decoded] = decode(browserEvent('Lead', { more }));
  if (decoded?.kind !== 'event') throw new Error('The made-up event cannot be decoded.');
  const store = new EventStore();
  store.take({ decoded: [decoded], testEvents: [] });
  const counted = coverKeys(store.rows).keys.filter(({ browser }) => browser > 0);
  expect(counted.map(({ key, browser }) => [key, browser])).toEqual([['em', 1]]);
  const lines = matchingLines(decoded.event);
  expect(lines.filter(({ key }) => key === 'fbp')).toMatchObject([
    { usable: false, value: HASH, how: 'hashed, so Meta cannot use it, set by the site' },
    { usable: false, value: null },
  ]);
});
