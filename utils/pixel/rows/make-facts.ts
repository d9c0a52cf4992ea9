import { OURSELVES, SENT_BY } from '@/utils/capi/sent-event';
import { matchingKeysOf, readShown } from '@/utils/pixel/findings/server-row';
import { isUsableKey } from '@/utils/pixel/matching-keys';
import type { CapturedRequest, PixelEvent, TestEventRow } from '@/utils/pixel/pixel-event';
import type { RowSource } from '@/utils/pixel/rows/event-feed';
import type { Interner } from '@/utils/pixel/rows/interner';
import type { RowFacts, SharedFacts } from '@/utils/pixel/rows/panel-row';
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
  const shared = intern.share({
    eventName: 'Unreadable request',
    eventKind: null,
    source: 'Browser',
    pixelId: '',
    pageUrl: null,
    transport: null,
    has: intern.names([]),
    keys: intern.names([]),
  });
  return makeFacts(shared, {
    time: request.startedAt,
    eventId: null,
    eventIdSource: null,
    sources,
    value: null,
    text: searchText(null, [request.url]),
    origin: { kind: 'undecoded', request, reason: decoded.reason },
  });
}

function factsOfTold(told: Told, sources: readonly RowSource[], intern: Interner): RowFacts {
  const isCall = told.kind === 'unsent';
  const eventId = isCall ? told.eventId : null;
  const customData = isCall ? told.customData : {};
  const names = [...Object.keys(customData), ...(eventId === null ? [] : ['eid'])];
  const shared = intern.share({
    eventName: isCall ? told.eventName : knownWarning(told.type).title,
    eventKind: isCall ? told.eventKind : null,
    source: 'Browser',
    pixelId: told.pixelId ?? '',
    pageUrl: told.page,
    transport: null,
    has: intern.names(names),
    keys: intern.names([]),
  });
  return makeFacts(shared, {
    time: told.time,
    eventId,
    eventIdSource: eventId === null ? null : 'site',
    sources,
    value: readNumber(customData['value']),
    text: searchText(eventId, isCall ? valuesIn(customData) : [told.type, told.text ?? '']),
    origin: { kind: 'told', told },
  });
}

function valuesIn(customData: PixelEvent['customData']): string[] {
  const values: string[] = [];
  for (const key in customData) {
    const value = customData[key];
    values.push(typeof value === 'object' ? JSON.stringify(value) : String(value));
  }
  return values;
}

function factsOfEvent(
  event: PixelEvent,
  request: CapturedRequest,
  part: number,
  sources: readonly RowSource[],
  intern: Interner,
): RowFacts {
  const { eventName, eventKind, eventId, pixelId, pageUrl, transport, customData } = event;
  const has = intern.names(namesIn(event));
  const keys = intern.names(usableKeys(event));
  const source = 'Browser';
  const shared = { eventName, eventKind, source, pixelId, pageUrl, transport, has, keys } as const;
  return makeFacts(intern.share(shared), {
    time: event.timestamp,
    eventId,
    eventIdSource: event.eventIdSource,
    sources,
    value: readNumber(customData['value']),
    text: searchText(eventId, valuesIn(customData)),
    origin: { kind: 'browser', request, part },
  });
}

function namesIn({ eventId, userData, fbp, fbc, customData }: PixelEvent): string[] {
  const names = userData.map(({ key }) => key);
  if (eventId !== null) names.push('eid');
  if (fbp !== null) names.push('fbp');
  if (fbc !== null) names.push('fbc');
  for (const key in customData) names.push(key);
  return names;
}

/** A parameter of the site's own may have the name of a key ("country"), and is none. */
function usableKeys({ userData, fbp, fbc }: PixelEvent): string[] {
  const keys = userData.filter(isUsableKey).map(({ key }) => key);
  if (fbp !== null) keys.push('fbp');
  if (fbc !== null) keys.push('fbc');
  return keys;
}

const LISTED: readonly RowSource[] = ['test-events'];
const SENT_HERE: readonly RowSource[] = ['sent-here'];

/** What the list shows of a server event that Test events lists. */
export function factsOfTestEvent(row: TestEventRow, intern: Interner): RowFacts {
  const { datasetId, eventName, eventId, seenAt, parameters } = row;
  const keys = matchingKeysOf(readShown(row));
  const names = [...Object.keys(parameters), ...keys];
  const value = Object.entries(parameters).find(([name]) => /^value$/i.test(name))?.[1];
  const shared = intern.share({
    eventName,
    eventKind: null,
    source: 'Server',
    pixelId: datasetId,
    pageUrl: null,
    transport: null,
    has: intern.names(eventId === null ? names : [...names, 'eid']),
    keys: intern.names(keys),
  });
  return makeFacts(shared, {
    time: seenAt,
    eventId,
    eventIdSource: eventId === null ? null : 'site',
    sources: parameters[SENT_BY] === OURSELVES ? SENT_HERE : LISTED,
    value: readNumber(value),
    text: searchText(eventId, Object.values(parameters)),
    origin: { kind: 'server', row },
  });
}

type OwnFacts = Omit<RowFacts, keyof SharedFacts | 'alike'>;

/** Written out: rows of one shape are what makes 100,000 of them small and quick. */
function makeFacts(shared: SharedFacts & { alike: number }, own: OwnFacts): RowFacts {
  return {
    alike: shared.alike,
    eventName: shared.eventName,
    eventKind: shared.eventKind,
    source: shared.source,
    pixelId: shared.pixelId,
    pageUrl: shared.pageUrl,
    transport: shared.transport,
    has: shared.has,
    keys: shared.keys,
    time: own.time,
    eventId: own.eventId,
    eventIdSource: own.eventIdSource,
    sources: own.sources,
    value: own.value,
    text: own.text,
    origin: own.origin,
  };
}

/** In small letters. Most events have an ID alone, and most IDs are in small letters: no new text. */
function searchText(eventId: string | null, values: readonly string[]): string {
  if (values.length === 0) return (eventId ?? '').toLowerCase();
  return `${eventId ?? ''}\n${values.join('\n')}`.toLowerCase();
}

/** A number as sent: a text that is none ("12,50") is no number, and a finding says so. */
function readNumber(value: unknown): number | null {
  if (typeof value !== 'number' && typeof value !== 'string') return null;
  const number = typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : null;
}
