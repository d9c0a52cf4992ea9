import { expect, test } from 'vitest';
import { viewSession } from '@/utils/pixel/findings/session-view';
import { firstJudgement } from '@/utils/pixel/rows/stored-row';
import { browserEvent, decode, serverEvent } from './made-up-requests';

const ENDS: [status: number | null, error: string | null, arrived: boolean][] = [
  [200, null, true],
  [null, null, true],
  [0, null, false],
  [0, 'net::ERR_BLOCKED_BY_CLIENT', false],
  [0, 'csp', false],
  [0, 'net::ERR_CONNECTION_RESET', false],
  // Sent before the page was left, in the words of several browsers.
  [0, 'net::ERR_ABORTED', true],
  [0, 'NS_BINDING_ABORTED', true],
  [0, 'cancelled', true],
  // The answer was kept from the page, after Meta had got the event.
  [0, 'net::ERR_BLOCKED_BY_ORB', true],
  [200, 'net::ERR_BLOCKED_BY_RESPONSE', true],
];

test.each(ENDS)('status %s, error %j: arrived is %s', (status, error, arrived) => {
  const request = { ...browserEvent('Lead', { eid: 'a' }), status, error };
  const judged = firstJudgement({ origin: { kind: 'browser', request, part: 0 } });
  expect(judged.status).toBe(arrived ? 'Browser only' : 'Blocked');
  expect(judged.note === null).toBe(arrived);
  // What did not arrive is no half of a pair, for the findings neither.
  const { pairing } = viewSession({ decoded: decode(request), testEvents: [serverEvent('a')] });
  expect(pairing?.server[0]?.status).toBe(arrived ? 'Deduplicated' : 'Server only');
});
