import { expect, test } from 'vitest';
import type { Released } from '@/utils/pixel/capture/release';
import { PageTraffic } from '@/utils/surfaces/page-traffic';
import { browserEvent, decode } from '../pixel/rows/made-up-requests';

function released(key: string, status: number | null): Released {
  const decoded = decode({ ...browserEvent('Lead', { eid: key }), status });
  return { decoded, seen: [{ key, sources: ['watch'] }] };
}

test('what comes again takes its own place', () => {
  const traffic = new PageTraffic();
  traffic.take(released('a', null));
  traffic.take(released('b', null));
  traffic.take(released('a', 200));
  expect(traffic.requests.map(({ status }) => status)).toEqual([200, null]);
});

test('what is learnt of the page before does not make a silent page look as if it had sent', () => {
  const traffic = new PageTraffic();
  traffic.take(released('a', null));
  traffic.clear();
  traffic.take(released('a', 200));
  expect(traffic.requests).toEqual([]);
  traffic.take(released('b', 200));
  expect(traffic.requests).toHaveLength(1);
});

test('what was sent before the page began is none of its own, however late it is told of', () => {
  const [event] = released('a', 200).decoded;
  if (event?.kind !== 'event') throw new Error('The made-up event cannot be decoded.');
  const startedAt = event.request.startedAt;
  const traffic = new PageTraffic();
  traffic.take(released('a', 200));
  expect([traffic.isDated, traffic.requests.length]).toEqual([false, 1]);
  traffic.date(startedAt + 1_000);
  expect([traffic.isDated, traffic.requests.length]).toEqual([true, 0]);
  traffic.date(startedAt);
  expect(traffic.requests).toHaveLength(1);
  traffic.date(null);
  expect(traffic.requests).toHaveLength(1);

  // Sent by the page before while it was left: its pixel was started earlier.
  const leaving = browserEvent('Lead', { eid: 'b', more: `&it=${startedAt - 60_000}` });
  traffic.take({ decoded: decode(leaving), seen: [{ key: 'b', sources: ['watch'] }] });
  traffic.date(startedAt - 10);
  expect(traffic.requests).toHaveLength(1);
  traffic.clear();
  expect(traffic.isDated).toBe(false);
});

test('what nobody dated is taken for this page’s', () => {
  const traffic = new PageTraffic();
  const undated = { ...browserEvent('Lead', { eid: 'a', more: '&it=7' }), startedAt: 0 };
  traffic.take({ decoded: decode(undated), seen: [{ key: 'a', sources: ['devtools'] }] });
  traffic.date(Date.parse('2026-11-23T12:00:00Z'));
  expect(traffic.requests).toHaveLength(1);
});
