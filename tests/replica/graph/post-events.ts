import { takeIn } from '../receiving/arrivals.ts';
import { json, type SiteReply } from '../site.ts';
import { findDataset, type World } from '../world.ts';
import { findEventError } from './event-rules.ts';
import {
  BAD_TOKEN,
  errorReply,
  invalidParameter,
  traceId,
  unsupportedObject,
} from './graph-error.ts';
import { eventsCallSchema, serverEventSchema, type ServerEvent } from './server-event.ts';
import { isKnownToken } from './token.ts';

/**
 * `POST /{dataset}/events`: takes all events or, when one is bad, none (facts, Meta).
 *
 * @param body The parsed body; anything.
 */
export function postEvents(
  world: World,
  call: { datasetId: string; token: string; body: unknown },
): SiteReply {
  if (!isKnownToken(world, call.token)) return errorReply(BAD_TOKEN, world);
  const dataset = findDataset(world, call.datasetId);
  if (!dataset?.tokens.includes(call.token)) {
    return errorReply(unsupportedObject(call.datasetId), world);
  }
  const parsed = eventsCallSchema.safeParse(call.body);
  if (!parsed.success) {
    return errorReply(
      invalidParameter('Missing Data', 'The data parameter must hold 1 to 1,000 events.'),
      world,
    );
  }
  const events: ServerEvent[] = [];
  for (const value of parsed.data.data) {
    const event = serverEventSchema.safeParse(value);
    const [issue] = event.error?.issues ?? [];
    if (!event.success) {
      const text = `The event's ${issue?.path.join('.') ?? 'shape'} is missing or not valid.`;
      return errorReply(invalidParameter('Invalid Event', text), world);
    }
    const error = findEventError(event.data, Math.floor(Date.now() / 1000));
    if (error) return errorReply(error, world);
    events.push(event.data);
  }
  for (const event of events) {
    takeIn(world, {
      receivedFrom: 'Server',
      datasetId: dataset.id,
      eventName: event.event_name,
      eventId: event.event_id === undefined ? null : String(event.event_id),
      sourceUrl: event.event_source_url ?? null,
      testCode: parsed.data.test_event_code ?? null,
      parameters: flatten(event),
    });
  }
  return json({ events_received: events.length, messages: [], fbtrace_id: traceId(world) });
}

/** `{ user_data: { em: ['a'] } }` → `{ 'user_data.em': '["a"]' }`. */
function flatten(event: ServerEvent): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [key, value] of Object.entries(event)) {
    if (key !== 'user_data' && key !== 'custom_data') flat[key] = textOf(value);
    else
      for (const [inner, text] of Object.entries(value ?? {}))
        flat[`${key}.${inner}`] = textOf(text);
  }
  return flat;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
