import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { seeLivePage } from '@/utils/background/see-live-page';
import type { Sighting } from '@/utils/pixel/capture/sighting';
import { appendSightings } from '@/utils/storage/capture/sessions';

const PIXEL = '1029384756102938';
const NOW = 1_795_000_000_000;
const PAGE = 'https://brightsmile.example/consult?email=x';

function seen(id: string, at: number): Sighting {
  const query = new URLSearchParams({ id: PIXEL, ev: 'PageView', dl: PAGE, ts: String(at) });
  const request = {
    ...{ method: 'GET', url: `https://www.facebook.com/tr/?${query.toString()}`, body: null },
    ...{ contentType: null, startedAt: at, status: 200, error: null },
  };
  return { kind: 'request', source: 'watch', id, at, page: PAGE, request };
}

test('a walk that was watched tells of a page that sent twice, for a day', async () => {
  await appendSightings('walk', [seen('a', NOW), seen('b', NOW + 200)], NOW);
  expect(await seeLivePage(PIXEL, NOW + 5_000)).toEqual([
    {
      ...{ place: 'live-page', page: 'brightsmile.example/consult', isSameFunnel: false },
      ...{ pixels: [{ id: PIXEL, times: 2 }], seenAt: NOW + 200 },
    },
  ]);
  expect(await seeLivePage('2203948576201134', NOW + 5_000)).toEqual([]);
  expect(await seeLivePage(null, NOW + 5_000)).toEqual([]);
  expect(await seeLivePage(PIXEL, NOW + 25 * 3_600_000)).toEqual([]);
});
