import { findLikeness, type Likeness } from '@/utils/pixel/findings/event-name-likeness';
import type { Address } from '@/utils/pixel/findings/address';
import type { CapturedRequest, Decoded, JsonValue, PixelEvent } from '@/utils/pixel/pixel-event';
import { looksLikeToken } from '@/utils/pixel/findings/token-text';
import { hasEmail } from '@/utils/pixel/findings/personal-data';

/** An event with what the rules ask of it, worked out in one pass over its parameters. */
export interface EventSubject {
  event: PixelEvent;
  request: CapturedRequest;
  /** null when the event names no page. */
  page: Address | null;
  referrer: Address | null;
  /** The texts of the cookies as sent, whatever their shape; null without one. */
  fbp: string | null;
  fbc: string | null;
  /** `it`: when the pixel was started on the page; tells page loads apart. */
  loadedAt: string | null;
  /** `ec`: the event's place among those of its page load. */
  counter: string | null;
  /** `ts` as sent. */
  sentTime: string | null;
  /** The bit mask `o`; 0 when there is none. */
  options: number;
  /** Names of custom data that hold an email address, however deep; null for none. */
  emailKeys: string[] | null;
  /** Some parameter holds what looks like an access token. */
  hasToken: boolean;
  testCode: boolean;
  /** When the request started, in ms; null when the way of capture had no clock. */
  startedAt: number | null;
  /** The standard event that the name of a custom one probably means. */
  likeness: Likeness | undefined;
}

/** Takes what rules need out of an event. Never throws. */
export function buildSubject(
  { event, request }: Extract<Decoded, { kind: 'event' }>,
  readAddress: (text: string) => Address,
): EventSubject {
  const subject: EventSubject = {
    event,
    request,
    page: event.pageUrl === null ? null : readAddress(event.pageUrl),
    referrer: event.referrer === null ? null : readAddress(event.referrer),
    fbp: null,
    fbc: null,
    loadedAt: null,
    counter: null,
    sentTime: null,
    options: 0,
    emailKeys: null,
    hasToken: false,
    testCode: false,
    startedAt: request.startedAt > 0 ? request.startedAt : null,
    likeness: event.eventKind === 'custom' ? findLikeness(event.eventName) : undefined,
  };
  for (const [name, value] of event.parameters) readParameter(subject, name, value);
  return subject;
}

function readParameter(subject: EventSubject, name: string, value: string): void {
  // Most names are told apart by their length alone.
  switch (name.length) {
    case 1:
      if (name === 'o') subject.options = readMask(value);
      return;
    case 2:
      if (name === 'it') subject.loadedAt = value || null;
      else if (name === 'ec') subject.counter = value;
      else if (name === 'ts') subject.sentTime = value;
      return;
    case 3:
      if (name === 'fbp' || name === 'fbc') subject[name] = value || null;
      return;
  }
  if (name === 'test_event_code' || name === 'cd[test_event_code]') subject.testCode = value !== '';
  if (value.length >= 83 && looksLikeToken(value)) subject.hasToken = true;
  if (name.startsWith('cd[') && hasEmail(value)) (subject.emailKeys ??= []).push(name.slice(3, -1));
}

function readMask(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}

/** A value of custom data; undefined when it is not there. */
export function customValue({ event }: EventSubject, key: string): JsonValue | undefined {
  return Object.hasOwn(event.customData, key) ? event.customData[key] : undefined;
}
