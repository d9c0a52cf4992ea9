import type { Sighting } from '../../utils/pixel/capture/sighting.ts';
import type { CapturedRequest } from '../../utils/pixel/pixel-event.ts';
import { madeUpSession } from '../gallery/made-up-session.ts';

/** Which ways see the events: DevTools alone, or the watch and followed calls as well. */
export type Ways = 'devtools' | 'all';

/** Events numbered from `from` on, as the ways tell of them; copies, as messages bring them. */
export function sightingsOf(events: number, from: number, ways: Ways): Sighting[] {
  const { requests } = madeUpSession(events, from);
  return structuredClone(
    requests.flatMap((request, index) => seeRequest(request, `${from}.${index}`, ways)),
  );
}

function seeRequest(request: CapturedRequest, id: string, ways: Ways): Sighting[] {
  const { startedAt, status, error, url, body } = request;
  const base = { id, at: startedAt, page: null };
  const devtools = { ...base, kind: 'request', source: 'devtools', request } as const;
  if (ways === 'devtools') return [devtools];
  const parameters = new URLSearchParams(body ?? url.split('?')[1]);
  const watched = {
    ...request,
    // A form taken apart comes in another order.
    body: body === null ? null : new URLSearchParams([...parameters].reverse()).toString(),
    startedAt: startedAt + 4,
    status: null,
    error: null,
  };
  const options = parameters.has('eid') ? [{}, { eventID: parameters.get('eid') }] : [];
  return [
    {
      ...{ ...base, kind: 'call', source: 'calls', page: parameters.get('dl') },
      call: {
        command: 'track',
        args: JSON.stringify([parameters.get('ev'), ...options]),
        queued: false,
      },
    },
    { ...base, kind: 'request', source: 'watch', request: watched },
    { ...base, kind: 'outcome', source: 'watch', status, error },
    devtools,
  ];
}
