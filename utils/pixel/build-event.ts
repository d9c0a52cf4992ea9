import { parseBrowserCookie } from '@/utils/pixel/browser-cookie';
import { isAutomaticEvent, isStandardEvent } from '@/utils/pixel/catalog';
import { buildMatchingKeys } from '@/utils/pixel/matching-keys';
import type { EventIdSource, EventKind, PixelEvent } from '@/utils/pixel/pixel-event';
import {
  parseNames,
  type PlainParameters,
  type SortedParameters,
} from '@/utils/pixel/sort-parameters';

/** What the request says of an event beside its parameters. */
export type EventFrame = Pick<PixelEvent, 'transport' | 'endpointHost'> & { startedAt: number };

/** Prefixes of the IDs that Meta's own plugins make up (seen in recordings, 2.9.252). */
const PLUGIN_ID = /^(?:ob3|sgwpixel|pcm)_plugin-set_/;

/** Whose an event ID is. */
export function eventIdSourceOf(eventId: string): EventIdSource {
  return PLUGIN_ID.test(eventId) ? 'meta-plugin' : 'site';
}

/**
 * Makes an event of its parameters. `id` and `ev` must be there and not empty; what is missing
 * otherwise is null. Never throws.
 */
export function buildEvent(sorted: SortedParameters, frame: EventFrame): PixelEvent {
  const { plain, customData, matching, eventIds, stripped, parameters } = sorted;
  // The site's own ID wins should a plugin have added a second one.
  const eventId = eventIds.find((id) => eventIdSourceOf(id) === 'site') ?? eventIds[0] ?? null;
  const eventName = plain.ev ?? '';
  return {
    transport: frame.transport,
    endpointHost: frame.endpointHost,
    pixelId: plain.id ?? '',
    eventName,
    eventKind: kindOf(eventName, plain),
    eventId,
    eventIdSource: eventId === null ? null : eventIdSourceOf(eventId),
    pageUrl: plain.dl || null,
    referrer: plain.rl || null,
    timestamp: parseTime(plain.ts) ?? frame.startedAt,
    customData,
    userData: buildMatchingKeys(matching),
    fbp: parseBrowserCookie(plain.fbp ?? ''),
    fbc: parseBrowserCookie(plain.fbc ?? ''),
    limitedDataUse: parseLimitedDataUse(plain),
    agent: plain.a || null,
    scriptVersion: plain.v || null,
    stripped,
    inFrame: plain.if === 'true',
    parameters,
  };
}

function kindOf(eventName: string, plain: PlainParameters): EventKind {
  // `tm=3` is a call by the script itself, `es=automatic…` names why.
  const bySystem = plain.tm === '3' || plain.es?.startsWith('automatic') === true;
  if (bySystem || isAutomaticEvent(eventName)) return 'automatic';
  return isStandardEvent(eventName) ? 'standard' : 'custom';
}

/** The largest time that a Date can hold, in ms. */
const LAST_TIME = 8.64e15;

function parseTime(text: string | undefined): number | null {
  if (text === undefined || !/^\d{1,16}(\.\d+)?$/.test(text)) return null;
  const time = Number(text);
  return time > 0 && time <= LAST_TIME ? time : null;
}

function parseLimitedDataUse(plain: PlainParameters): PixelEvent['limitedDataUse'] {
  const { dpo: options, dpoco: country, dpost: state } = plain;
  if (options === undefined && country === undefined && state === undefined) return null;
  return {
    options: parseNames(options ?? ''),
    country: country ?? null,
    state: state ?? null,
  };
}
