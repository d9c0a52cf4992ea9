import * as z from 'zod/mini';
import type { CallSighting } from '@/utils/pixel/capture/sighting';
import { parseJson } from '@/utils/pixel/parse-json';
import type { JsonValue } from '@/utils/pixel/pixel-event';

/** A call of `fbq` that asks for an event. */
export interface EventCall {
  sighting: CallSighting;
  eventName: string;
  /** null: for every pixel of the page. Empty where something else than an ID was given. */
  pixelId: string | null;
  eventId: string | null;
  customData: Record<string, JsonValue>;
}

const customDataSchema = z.record(z.string(), z.json());
const idSchema = z.union([z.string(), z.number()]);
const optionsSchema = z.object({ eventID: idSchema });

/** The event that a call asks for (facts, Meta, "fbq"); undefined for `init`, `set`, `consent`, … */
export function readEventCall(sighting: CallSighting): EventCall | undefined {
  const { command } = sighting.call;
  const args = readArgs(sighting.call.args);
  const isSingle = command === 'trackSingle' || command === 'trackSingleCustom';
  if (!isSingle && command !== 'track' && command !== 'trackCustom') return undefined;
  const [name, data, options] = isSingle ? args.slice(1) : args;
  if (typeof name !== 'string' || name === '') return undefined;
  const { eventID } = optionsSchema.safeParse(options).data ?? {};
  return {
    sighting,
    eventName: name,
    pixelId: isSingle ? (idSchema.safeParse(args[0]).data?.toString() ?? '') : null,
    eventId: eventID === undefined ? null : String(eventID),
    customData: customDataSchema.safeParse(data).data ?? {},
  };
}

/** The values beside the command; none where the text is no list in JSON. */
export function readArgs(args: string): unknown[] {
  const value = parseJson(args);
  return Array.isArray(value) ? value : [];
}
