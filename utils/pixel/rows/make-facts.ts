import { OURSELVES, SENT_BY } from '@/utils/capi/sent-event';
import { matchingKeysOf, readShown } from '@/utils/pixel/findings/server-row';
import type { CapturedRequest, PixelEvent, TestEventRow } from '@/utils/pixel/pixel-event';
import type { RowSource } from '@/utils/pixel/rows/event-feed';
import type { Interner } from '@/utils/pixel/rows/interner';
import type { RowFacts } from '@/utils/pixel/rows/panel-row';
import { isTold, type Captured, type Told } from '@/utils/pixel/told';
import { knownWarning } from '@/utils/pixel/warning-catalog';

/** A decoded request with its place among those of the same request. */
export interface PlacedDecoded {
  decoded: Captured;
  part: number;
}

/** Numbers what one request holds: a batch is one request with several events. */
export function placeParts(decoded: readonly Captured[]): PlacedDecoded[] {
  let before: CapturedRequest | null = null;
  let part = 0;
  return decoded.map((one) => {
    const request = isTold(one) ? null : one.request;
    part = request !== null && request === before ? part + 1 : 0;
    before = request;
    return { decoded: one, part };
  });
}

/** What the list shows of something that the browser's side did or told. */
export function factsOfDecoded(
  { decoded, part }: PlacedDecoded,
  sources: readonly RowSource[],
  intern: Interner,
): RowFacts {
  if (decoded.kind === 'event')
    return factsOfEvent(decoded.event, decoded.request, part, sources, intern);
  if (decoded.kind !== 'undecoded') return factsOfTold(decoded, sources, intern);
  const { request } = decoded;
  return {
    time: request.startedAt,
    eventName: intern.text('Unreadable request'),
    eventKind: null,
    eventId: null,
    eventIdSource: null,
    source: 'Browser',
    sources,
    pixelId: '',
    pageUrl: null,
    transport: null,
    value: null,
    has: intern.list([]),
    text: `unreadable request\n${request.url}`.toLowerCase(),
    origin: { kind: 'undecoded', request, reason: decoded.reason },
  };
}

function factsOfTold(told: Told, sources: readonly RowSource[], intern: Interner): RowFacts {
  const isCall = told.kind === 'unsent';
  const eventName = isCall ? told.eventName : knownWarning(told.type).title;
  const eventId = isCall ? told.eventId : null;
  const customData = isCall ? told.customData : {};
  const names = [...Object.keys(customData), ...(eventId === null ? [] : ['eid'])];
  const words = isCall ? valuesIn(customData) : [told.type, told.text];
  const { page, pixelId, time } = told;
  return {
    time,
    eventName: intern.text(eventName),
    eventKind: isCall ? told.eventKind : null,
    eventId,
    eventIdSource: eventId === null ? null : 'site',
    source: 'Browser',
    sources,
    pixelId: intern.text(pixelId ?? ''),
    pageUrl: page === null ? null : intern.text(page),
    transport: null,
    value: readNumber(customData['value']),
    has: intern.list(names.map((name) => name.toLowerCase()).sort()),
    text: [eventName, eventId, pixelId, 'browser', page, ...words].join('\n').toLowerCase(),
    origin: { kind: 'told', told },
  };
}

function valuesIn(customData: PixelEvent['customData']): string[] {
  return Object.values(customData).map((value) =>
    typeof value === 'object' ? JSON.stringify(value) : String(value),
  );
}

function factsOfEvent(
  event: PixelEvent,
  request: CapturedRequest,
  part: number,
  sources: readonly RowSource[],
  intern: Interner,
): RowFacts {
  const { eventName, eventId, pixelId, pageUrl, customData } = event;
  const custom = valuesIn(customData);
  return {
    time: event.timestamp,
    eventName: intern.text(eventName),
    eventKind: event.eventKind,
    eventId,
    eventIdSource: event.eventIdSource,
    source: 'Browser',
    sources,
    pixelId: intern.text(pixelId),
    pageUrl: pageUrl === null ? null : intern.text(pageUrl),
    transport: event.transport,
    value: readNumber(customData['value']),
    has: intern.list(namesIn(event)),
    text: [eventName, eventId, event.eventKind, pixelId, 'browser', pageUrl, ...custom]
      .join('\n')
      .toLowerCase(),
    origin: { kind: 'browser', request, part },
  };
}

function namesIn({ eventId, userData, fbp, fbc, customData }: PixelEvent): string[] {
  const names = new Set<string>(userData.map(({ key }) => key));
  if (eventId !== null) names.add('eid');
  if (fbp !== null) names.add('fbp');
  if (fbc !== null) names.add('fbc');
  for (const key in customData) names.add(key);
  return [...names].map((name) => name.toLowerCase()).sort();
}

const LISTED: readonly RowSource[] = ['test-events'];
const SENT_HERE: readonly RowSource[] = ['sent-here'];

/** What the list shows of a server event that Test events lists. */
export function factsOfTestEvent(row: TestEventRow, intern: Interner): RowFacts {
  const { datasetId, eventName, eventId, seenAt, parameters } = row;
  const names = [...Object.keys(parameters), ...matchingKeysOf(readShown(row))].map((name) =>
    name.toLowerCase(),
  );
  const value = Object.entries(parameters).find(([name]) => /^value$/i.test(name))?.[1];
  return {
    time: seenAt,
    eventName: intern.text(eventName),
    eventKind: null,
    eventId,
    eventIdSource: eventId === null ? null : 'site',
    source: 'Server',
    sources: parameters[SENT_BY] === OURSELVES ? SENT_HERE : LISTED,
    pixelId: intern.text(datasetId),
    pageUrl: null,
    transport: null,
    value: readNumber(value),
    has: intern.list([...new Set(eventId === null ? names : [...names, 'eid'])].sort()),
    text: [eventName, eventId, datasetId, 'server', ...Object.values(parameters)]
      .join('\n')
      .toLowerCase(),
    origin: { kind: 'server', row },
  };
}

/** A number as sent: a text that is none ("12,50") is no number, and a finding says so. */
function readNumber(value: unknown): number | null {
  if (typeof value !== 'number' && typeof value !== 'string') return null;
  const number = typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : null;
}
