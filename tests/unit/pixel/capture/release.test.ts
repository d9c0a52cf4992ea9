import { expect, it } from 'vitest';
import { EventRelease } from '@/utils/pixel/capture/release';
import { called, ended, form, image, seen, START } from './made-up-sightings';

const names = (release: EventRelease, after: number) =>
  release
    .take(START + after)
    .map((one) => (one.kind === 'event' ? one.event.eventName : one.unsent?.eventName));

it('lets out at once what DevTools saw, and never again', () => {
  const release = new EventRelease();
  release.add([seen('devtools', 'd1', image('Lead'))]);
  expect(names(release, 10)).toEqual(['Lead']);
  release.add([seen('watch', 'w1', image('Lead')), ended('w1', 200, null)]);
  expect(names(release, 9_000)).toEqual([]);
});

it('waits a moment whether DevTools saw it too', () => {
  const release = new EventRelease();
  release.add([seen('watch', 'w1', form('Lead')), ended('w1', 200, null)]);
  expect(names(release, 0)).toEqual([]);
  expect(names(release, 1_499)).toEqual([]);
  expect(names(release, 1_500)).toEqual(['Lead']);
});

it('does not hide a request that is never answered', () => {
  const release = new EventRelease();
  release.add([seen('watch', 'w1', image('Lead'))]);
  expect(names(release, 0)).toEqual([]);
  expect(names(release, 4_000)).toEqual([]);
  expect(names(release, 5_001)).toEqual(['Lead']);
});

it('takes the body of the one that could read it', () => {
  const release = new EventRelease();
  release.add([seen('watch', 'w1', { ...form('Lead'), body: null })]);
  release.take(START);
  release.add([seen('devtools', 'd1', form('Lead'), 30)]);
  expect(names(release, 40)).toEqual(['Lead']);
  expect(names(release, 9_000)).toEqual([]);
});

it('says of a call that no request followed', () => {
  const release = new EventRelease();
  release.add([called('c1', 'track', ['Purchase', {}, { eventID: 'order-1' }])]);
  expect(names(release, 100)).toEqual([]);
  expect(release.take(START + 3_000)).toMatchObject([
    {
      kind: 'undecoded',
      reason: expect.stringContaining("fbq('track', 'Purchase')") as string,
      unsent: { eventName: 'Purchase', eventId: 'order-1' },
    },
  ]);
  expect(names(release, 9_000)).toEqual([]);
});
