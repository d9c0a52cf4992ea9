import { expect, test } from 'vitest';
import { findLiveDouble } from '@/utils/pixel/code/find-live-double';
import type { Decoded } from '@/utils/pixel/pixel-event';
import { decodeRequest } from '@/utils/pixel/decode';

const PIXEL = '1029384756102938';
const PAGE = 'https://brightsmile.example/consult';
const START = 1_795_000_000_000;

/** An event `ms` after the start. */
function sent(ev: string, ms: number, more: Record<string, string> = {}): Decoded[] {
  const query = new URLSearchParams({ id: PIXEL, ev, dl: PAGE, ts: String(START + ms), ...more });
  return decodeRequest({
    ...{ method: 'GET', url: `https://www.facebook.com/tr/?${query.toString()}`, body: null },
    ...{ contentType: null, startedAt: START + ms, status: 200, error: null },
  });
}

const TWICE = [...sent('PageView', 0), ...sent('PageView', 300)];
const OTHER = '2203948576201134';

test.each<[string, Decoded[], number | undefined]>([
  ['once', sent('PageView', 0), undefined],
  ['two visits', [...sent('PageView', 0), ...sent('PageView', 60_000)], undefined],
  ['twice in one visit', TWICE, 300],
  ['an event twice', [...sent('PageView', 0), ...sent('Lead', 900), ...sent('Lead', 1_100)], 1_100],
  ['mended since', [...TWICE, ...sent('PageView', 60_000)], undefined],
  [
    'another pixel’s',
    sent('PageView', 0, { id: OTHER }).concat(sent('PageView', 9, { id: OTHER })),
    undefined,
  ],
  [
    'of two pages',
    [...sent('PageView', 0), ...sent('PageView', 9, { dl: `${PAGE}/2` })],
    undefined,
  ],
])('%s', (_what, decoded, ms) => {
  const page = 'brightsmile.example/consult';
  const found = ms === undefined ? undefined : { page, at: START + ms };
  expect(findLiveDouble(decoded, PIXEL)).toEqual(found);
});
