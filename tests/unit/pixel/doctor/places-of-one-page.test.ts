import { expect, test } from 'vitest';
import { placesOfOnePage } from '@/utils/pixel/doctor/places-of-one-page';
import type { CodePlace } from '@/utils/pixel/code/seen-code';

const ID = '1029384756102938';
const seen = (place: CodePlace, funnelId: string | null, pageId: string | null, id = ID) => ({
  funnelId,
  pageId,
  placed: { place, pixels: [{ id, times: 1 }], events: [] },
});

test.each([
  [
    'a funnel and one of its pages',
    [seen('settings-head', 'f', null), seen('page-header', 'f', 'p')],
    2,
  ],
  ['two pages of a funnel', [seen('page-header', 'f', 'p'), seen('page-header', 'f', 'q')], 1],
  ['two funnels', [seen('settings-head', 'f', null), seen('settings-head', 'g', null)], 1],
  [
    'funnels that cannot be told apart',
    [seen('settings-head', null, null), seen('page-header', null, 'p')],
    0,
  ],
  [
    'another pixel beside it',
    [seen('settings-head', 'f', null), seen('page-header', 'f', 'p', '7')],
    1,
  ],
  ['the live page itself', [seen('settings-head', 'f', null), seen('live-page', 'f', 'p')], 1],
  ['nothing', [], 0],
])('%s: as many places put it into one page', (_, places, count) => {
  expect(placesOfOnePage(places, ID)).toHaveLength(count);
});
