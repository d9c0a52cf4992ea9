import { expect, test } from 'vitest';
import type { EvidenceExample } from '@/utils/pixel/doctor/cause';
import { parsePixelConfig } from '@/utils/pixel/config/parse-pixel-config';
import { checkEvidence, type DoctorCheck } from '@/utils/pixel/doctor/check-evidence';
import { buildEvidence } from './build-evidence';

const PIXEL = '1029384756102938';
const check = (id: DoctorCheck['id'], example: EvidenceExample) =>
  checkEvidence(buildEvidence(example)).find((one) => one.id === id);

const config = (text: string) => [{ config: parsePixelConfig(text, PIXEL), blockedHost: null }];
const GOOD = config(`instance.optIn("${PIXEL}", "FirstPartyCookies", true);`);
const BLOCKED = config(
  `config.set("${PIXEL}", "prohibitedPixels", {"blockReason":"traffic_permissions"});`,
);
const asked = { view: 'watch', settings: 'asked for' } as const;

test.each<[string, EvidenceExample, DoctorCheck['state'], RegExp]>([
  [
    'without permission',
    { view: 'watch', settings: 'not allowed' },
    'open',
    /needs your permission for connect\.facebook\.net\.$/,
  ],
  [
    'without permission or a pixel',
    { view: 'watch', settings: 'not allowed', page: { pixelIds: [] } },
    'open',
    /the page names no pixel/,
  ],
  [
    'asked for in vain',
    asked,
    'open',
    /of pixel 1029384756102938 were asked for, and did not come/,
  ],
  ['that came', { ...asked, configs: GOOD }, 'well', /^Meta knows pixel 1029384756102938/],
  ['that forbid', { ...asked, configs: BLOCKED }, 'wrong', /do not let it send from here/],
  [
    'of one of two pixels',
    { ...asked, configs: GOOD, page: { pixelIds: [PIXEL, '1099999999999999'] } },
    'open',
    /of pixel 1099999999999999 were asked for/,
  ],
  [
    'of an unknown pixel',
    { ...asked, configs: config('/* empty plugin */') },
    'wrong',
    /does not know/,
  ],
])('settings %s', (_, example, state, text) => {
  expect(check('settings', example)).toMatchObject({
    state,
    text: expect.stringMatching(text) as unknown,
  });
});

test.each<[string, EvidenceExample, DoctorCheck['state'], RegExp]>([
  ['nobody watched', { view: 'none', events: { seen: 0, failed: 0 } }, 'open', /not watched/],
  ['were watched, and were none', { view: 'watch' }, 'wrong', /^No request with an event/],
  [
    'left before the watch',
    { view: 'watch', page: { eventRequests: 1 } },
    'open',
    /^One request with events left before/,
  ],
  [
    'may have left before the watch, unseen by the page’s account',
    { view: 'late watch' },
    'open',
    /^No event was seen since/,
  ],
  ['were seen', { view: 'watch', events: { seen: 2, failed: 0 } }, 'well', /^2 events were sent/],
])('requests that %s', (_, example, state, text) => {
  expect(check('requests', example)).toMatchObject({
    state,
    text: expect.stringMatching(text) as unknown,
  });
});

test('a page that is still loading is only said to be looked at again by who does it', () => {
  const loading = { page: { loadedForMs: null } };
  expect(check('page', loading)?.text).toContain('This is looked at again');
  expect(check('page', { ...loading, view: 'watch' })?.text).toContain('Look again then.');
});
