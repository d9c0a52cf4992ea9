import type { CapturedRequest, Decoded, PixelEvent, TestEventRow } from '@/utils/pixel/pixel-event';
import type { Interner } from '@/utils/pixel/rows/interner';
import type { RowFacts } from '@/utils/pixel/rows/panel-row';

/** A decoded request with its place among those of the same request. */
export interface PlacedDecoded {
  decoded: Decoded;
  part: number;
}

/** Numbers what one request holds: a batch is one request with several events. */
export function placeParts(decoded: readonly Decoded[]): PlacedDecoded[] {
  let before: CapturedRequest | null = null;
  let part = 0;
  return decoded.map((one) => {
    part = one.request === before ? part + 1 : 0;
    before = one.request;
    return { decoded: one, part };
  });
}

/** What the list shows of a request of the browser. */
export function factsOfDecoded({ decoded, part }: PlacedDecoded, intern: Interner): RowFacts {
  const { request } = decoded;
  if (decoded.kind === 'event') return factsOfEvent(decoded.event, request, part, intern);
  const eventName = decoded.unsent?.eventName ?? 'Unreadable request';
  return {
    time: request.startedAt,
    eventName: intern.text(eventName),
    eventKind: null,
    eventId: decoded.unsent?.eventId ?? null,
    eventIdSource: null,
    source: 'Browser',
    pixelId: '',
    pageUrl: null,
    transport: null,
    value: null,
    has: intern.list([]),
    text: `${eventName}\n${request.url}`.toLowerCase(),
    origin: { kind: 'undecoded', request, reason: decoded.reason },
  };
}

function factsOfEvent(
  event: PixelEvent,
  request: CapturedRequest,
  part: number,
  intern: Interner,
): RowFacts {
  const { eventName, eventId, pixelId, pageUrl, customData } = event;
  const custom = Object.values(customData).map((value) =>
    typeof value === 'object' ? JSON.stringify(value) : String(value),
  );
  return {
    time: event.timestamp,
    eventName: intern.text(eventName),
    eventKind: event.eventKind,
    eventId,
    eventIdSource: event.eventIdSource,
    source: 'Browser',
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

/** What the list shows of a server event that Test events lists. */
export function factsOfTestEvent(row: TestEventRow, intern: Interner): RowFacts {
  const { datasetId, eventName, eventId, seenAt, parameters } = row;
  const names = Object.keys(parameters).map((name) => name.toLowerCase());
  const value = Object.entries(parameters).find(([name]) => /^value$/i.test(name))?.[1];
  return {
    time: seenAt,
    eventName: intern.text(eventName),
    eventKind: null,
    eventId,
    eventIdSource: eventId === null ? null : 'site',
    source: 'Server',
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
