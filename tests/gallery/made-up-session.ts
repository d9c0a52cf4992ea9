import { decodeRequest } from '../../utils/pixel/decode.ts';
import type { CapturedRequest, Decoded, TestEventRow } from '../../utils/pixel/pixel-event.ts';
import { EventStore } from '../../utils/pixel/rows/event-store.ts';

export const PIXEL = '1029384756102938';
/** When the made-up walk begins, in ms. */
export const START = new Date(2026, 9, 6, 12, 0, 1, 120).getTime();
export const EMAIL_HASH = '62a14e44f765419d10fea99367361a727c12365e2520f32218d505ed9aa0f62f';
const ROUND_MS = 30_000;
const SITE = 'https://brightsmile.example';

interface Step {
  /** In ms from the start of the round. */
  after: number;
  name: string;
  eventId?: string;
  page?: string;
  /** Further parameters of the browser's request. */
  more?: Record<string, string>;
  server?: true;
  blocked?: true;
}

const FORM = {
  'cd[value]': '1000',
  'cd[currency]': 'USD',
  'cd[contents]': '[{"id":"c-1"}]',
  'ud[em]': EMAIL_HASH,
  'cud[em]': '***@***********.*******',
  'udff[ph]': EMAIL_HASH,
};

const WALK: Step[] = [
  { after: 0, name: 'PageView' },
  { after: 2_140, name: 'ViewContent', eventId: 'view-2204' },
  { after: 4_902, name: 'SubscribedButtonClick', more: { es: 'automatic' } },
  { after: 8_230, name: 'Lead', eventId: 'lead-7781', more: FORM },
  { after: 10_031, name: 'Lead', eventId: 'lead-7781', server: true },
  { after: 11_400, name: 'PageView', page: '/thanks' },
  { after: 15_733, name: 'schedule', eventId: 'book-55', page: '/thanks' },
  { after: 16_902, name: 'Schedule', eventId: 'book-55', server: true },
  {
    ...{ after: 19_011, name: 'Purchase', eventId: 'order-10233', page: '/thanks', blocked: true },
    more: { 'cd[value]': '12,50' },
  },
  { after: 22_500, name: '' },
  { after: 24_000, name: 'CompleteRegistration', eventId: 'reg-1', page: '/thanks' },
  { after: 25_250, name: 'MicrodataWithAVeryLongCustomNameThatDoesNotFit', page: '/thanks' },
];

function requestOf(step: Step, round: number): CapturedRequest {
  const { after, name, eventId, page = '/consult', more = {}, blocked } = step;
  const startedAt = START + round * ROUND_MS + after;
  const parameters = new URLSearchParams({
    ...(name === '' ? { foo: 'bar' } : { id: PIXEL, ev: name }),
    dl: `${SITE}${page}?utm_source=spring&email=ada%40brightsmile.example`,
    rl: '',
    if: 'false',
    ts: `${startedAt}`,
    ...more,
    sw: '1920',
    sh: '1080',
    v: '2.9.252',
    r: 'stable',
    ec: `${after}`,
    o: '4126',
    fbp: 'fb.1.1759744800000.1098115397',
    it: `${START + round * ROUND_MS}`,
    ...(eventId === undefined ? {} : { eid: idOf(eventId, round) }),
    rqm: name === 'Lead' ? 'formPOST' : 'GET',
  }).toString();
  const isPost = name === 'Lead';
  return {
    method: isPost ? 'POST' : 'GET',
    url: `https://www.facebook.com/tr/${isPost ? '' : `?${parameters}`}`,
    body: isPost ? parameters : null,
    contentType: isPost ? 'application/x-www-form-urlencoded' : null,
    startedAt,
    status: blocked ? 0 : 200,
    error: blocked ? 'net::ERR_BLOCKED_BY_CLIENT' : null,
  };
}

/** Every round has IDs of its own, as real events have. */
function idOf(eventId: string, round: number): string {
  return round === 0 ? eventId : `${eventId}-${round}`;
}

function rowOf({ after, name, eventId = '' }: Step, round: number): TestEventRow {
  return {
    datasetId: PIXEL,
    eventName: name,
    eventId: idOf(eventId, round),
    receivedFrom: 'Server',
    handling: name === 'Lead' ? 'Deduplicated' : 'Processed',
    seenAt: START + round * ROUND_MS + after,
    shownTime: '12:00:11',
    parameters: { value: '1000', currency: 'USD' },
  };
}

/** What was captured of a walk through a funnel, over and over until there are `count` events. */
export interface MadeUpSession {
  requests: CapturedRequest[];
  testEvents: TestEventRow[];
}

/** As many events as asked for, after the first `from`; the same every time. */
export function madeUpSession(count: number, from = 0): MadeUpSession {
  const session: MadeUpSession = { requests: [], testEvents: [] };
  for (let serial = from; serial < from + count; serial += 1) {
    const step = WALK[serial % WALK.length];
    const round = Math.floor(serial / WALK.length);
    if (step?.server === true) session.testEvents.push(rowOf(step, round));
    else if (step !== undefined) session.requests.push(requestOf(step, round));
  }
  return session;
}

export const decodeAll = (requests: readonly CapturedRequest[]): Decoded[] =>
  requests.flatMap(decodeRequest);

/** A store with that many made-up events, all of them judged. */
export function madeUpStore(count: number): EventStore {
  const store = new EventStore();
  const { requests, testEvents } = madeUpSession(count);
  store.take({ decoded: decodeAll(requests), testEvents });
  while (!store.settle(() => false));
  return store;
}
