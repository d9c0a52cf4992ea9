import { expect, it } from 'vitest';
import { latestEvents } from '@/utils/pixel/capture/latest-events';
import { mergeSightings } from '@/utils/pixel/capture/merge-sightings';
import { called, ended, image, seen, START } from './made-up-sightings';

const request = seen('watch', 'w1', image('Lead', { eid: 'lead-1' }));

it.each([
  ['under-way', [request]],
  ['sent', [request, ended('w1', 200, null)]],
  ['refused', [request, ended('w1', 403, null)]],
  ['failed', [request, ended('w1', null, 'net::ERR_BLOCKED_BY_CLIENT')]],
  ['failed', [request, ended('w1', null, 'net::ERR_CONNECTION_RESET')]],
  // The page was left, or the page itself gave up: no answer will come.
  ['cut-off', [request, ended('w1', null, 'net::ERR_ABORTED')]],
  // Only the answer was kept from the page.
  ['sent', [request, ended('w1', null, 'net::ERR_BLOCKED_BY_ORB')]],
  ['unreadable', [seen('watch', 'w1', { method: 'POST' })]],
  ['no-request', [called('c1', 'track', ['Lead'])]],
] as const)('lists an event as %s', (outcome, sightings) => {
  const events = mergeSightings(sightings, START + 60_000);
  expect(latestEvents(events, 5)).toMatchObject([{ outcome }]);
});

it('lists the newest first', () => {
  const all = [0, 1, 2].map((index) =>
    seen('watch', `w${index}`, image(`Step${index}`, { ts: String(START + index) }), index),
  );
  const names = latestEvents(mergeSightings(all, START + 60_000), 2).map((one) => one.eventName);
  expect(names).toEqual(['Step2', 'Step1']);
});
