import { expect, test } from 'vitest';
import { coverKeys } from '@/components/events/cover-keys';
import { madeUpStore } from '../../../gallery/made-up-session';

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
