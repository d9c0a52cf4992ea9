import {
  CALL_EVENT,
  LISTENING_EVENT,
  STARTED_EVENT,
  toldCallSchema,
} from '@/utils/content/follow/channel';
import { ask } from '@/utils/messaging/client';
import { readPixelWarning } from '@/utils/pixel/capture/fb-log';
import type { CallSighting, WarningSighting } from '@/utils/pixel/capture/sighting';

/** A page that calls without end is followed no further. */
const MOST_OF_A_PAGE = 1_000;
const MARK = Symbol.for('pixel-courier:relay');

/**
 * Hands the calls that the follower tells of, and the warnings of Meta's script, to the background.
 * All of it may be made up by the page: it is parsed, bounded, and only ever shown as text.
 */
export function relayCalls(page: Window): void {
  if (Reflect.has(page, MARK)) return;
  Object.defineProperty(page, MARK, { value: true });
  const { document } = page;
  let taken = 0;
  let batch: (CallSighting | WarningSighting)[] = [];
  const send = () => {
    const sightings = batch;
    batch = [];
    // Without an answer the extension has been updated: nothing can be done here.
    if (sightings.length > 0) void ask('calls.report', { sightings }).catch(() => undefined);
  };
  const add = (sighting: CallSighting | WarningSighting) => {
    if (batch.length === 0) queueMicrotask(send);
    batch.push(sighting);
    if (batch.length >= 100) send();
  };
  const base = () => {
    taken += 1;
    const address = page.location.href.slice(0, 4_000);
    return { source: 'calls', id: String(taken), page: address } as const;
  };
  document.addEventListener(CALL_EVENT, (event) => {
    const told = toldCallSchema.safeParse(parse((event as CustomEvent<unknown>).detail));
    if (!told.success || taken >= MOST_OF_A_PAGE) return;
    add({ ...base(), kind: 'call', at: told.data.at, call: told.data.call });
  });
  page.addEventListener('message', (event) => {
    const warning = event.source === page ? readPixelWarning(event.data) : undefined;
    if (warning === undefined || taken >= MOST_OF_A_PAGE) return;
    add({ ...base(), kind: 'warning', at: Date.now(), warning });
  });
  const listen = () => document.dispatchEvent(new CustomEvent(LISTENING_EVENT));
  document.addEventListener(STARTED_EVENT, listen);
  listen();
}

function parse(text: unknown): unknown {
  if (typeof text !== 'string' || text.length > 20_000) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
