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
