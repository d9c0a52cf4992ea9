import { decodeRequest } from '@/utils/pixel/decode';
import type { Example } from '@/utils/pixel/findings/example';
import type { Session } from '@/utils/pixel/findings/session';
import type { CapturedRequest, Decoded, TestEventRow } from '@/utils/pixel/pixel-event';
import type { ScriptWarning, UnsentCall } from '@/utils/pixel/told';

export const EXAMPLE_TIME = 1_795_000_000_000;
export const EXAMPLE_PIXEL = '1029384756102938';
const HASH = '62a14e44f765419d10fea99367361a727c12365e2520f32218d505ed9aa0f62f';

/** A Lead that nobody could find fault with; `index` keeps several apart. */
function cleanLead(index: number): Record<string, string | null> {
  return {
    id: EXAMPLE_PIXEL,
    ev: 'Lead',
    dl: 'https://www.brightsmile.example/book',
    if: 'false',
    ts: String(EXAMPLE_TIME + index * 60_000),
    'cd[value]': '1000',
    'cd[currency]': 'USD',
    'ud[em]': HASH,
    'cud[em]': '****_*****@*****.***',
    v: '2.9.324',
    o: '4126',
    ec: String(index + 1),
    it: String(EXAMPLE_TIME - 1000),
    fbp: `fb.1.${EXAMPLE_TIME - 5000}.123456789012345678`,
    eid: `lead-7f3a9c-${index}`,
    rqm: 'GET',
  };
}

/** Makes a session of an example. What cannot be decoded is in it as such. */
export function buildExample(example: Example): Session {
  const { event, events = event ? [event] : [], request, rows, others, ...rest } = example;
  const { unsent = [], warnings = [], ...known } = rest;
  const decoded = events.flatMap((changes, index): Decoded[] => {
    const parameters = Object.entries({ ...cleanLead(index), ...changes });
    const kept = parameters.filter((pair): pair is [string, string] => pair[1] !== null);
    const query = new URLSearchParams(kept).toString();
    const startedAt = Number(parameters.find(([name]) => name === 'ts')?.[1] ?? EXAMPLE_TIME) + 40;
    return decodeRequest(capturedAt(`?${query}`, { startedAt, ...request }));
  });
  const more = (others ?? []).flatMap((change) => decodeRequest(capturedAt('', change)));
  return {
    ...known,
    decoded: [...decoded, ...more],
    told: [
      ...unsent.map((change) => ({ ...UNSENT, ...change })),
      ...warnings.map((change) => ({ ...WARNING, ...change })),
    ],
    ...(rows && { testEvents: rows.map(serverRow) }),
  };
}

const PAGE = 'https://www.brightsmile.example/book';

const UNSENT: UnsentCall = {
  ...{ kind: 'unsent', eventName: 'Lead', eventKind: 'standard', eventId: null, pixelId: null },
  ...{ customData: {}, page: PAGE, time: EXAMPLE_TIME + 10_000, consentRevoked: false },
  call: { command: 'track', args: '["Lead"]', queued: false },
};
const WARNING: ScriptWarning = {
  ...{ kind: 'warning', type: '', pixelId: null, text: null, page: PAGE, time: EXAMPLE_TIME },
};

function capturedAt(query: string, change: Partial<CapturedRequest>): CapturedRequest {
  const base = { method: 'GET', url: `https://www.facebook.com/tr/${query}`, body: null };
  return {
    ...base,
    ...{ contentType: null, startedAt: EXAMPLE_TIME, status: 200, error: null },
    ...change,
  };
}

function serverRow(change: Partial<TestEventRow>): TestEventRow {
  return {
    datasetId: EXAMPLE_PIXEL,
    eventName: 'Lead',
    eventId: 'lead-7f3a9c-0',
    receivedFrom: 'Server',
    handling: 'Processed',
    seenAt: EXAMPLE_TIME + 3000,
    shownTime: '12:00:03',
    parameters: {},
    ...change,
  };
}
