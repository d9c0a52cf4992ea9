import {
  CALL_EVENT,
  LISTENING_EVENT,
  STARTED_EVENT,
  toldCallSchema,
} from '@/utils/content/follow/channel';
import { ask } from '@/utils/messaging/client';
import { readPixelWarning } from '@/utils/pixel/capture/fb-log';
import type { CallSighting, WarningSighting } from '@/utils/pixel/capture/sighting';

/** A page that calls without end is followed no further; nor are warnings, that keep no call out. */
const MOST_CALLS = 1_000;
const MOST_WARNINGS = 300;
const MARK = Symbol.for('pixel-courier:relay');

/**
 * Hands the calls that the follower tells of, and the warnings of Meta's script, to the background.
 * All of it may be made up by the page: it is parsed, bounded, and only ever shown as text.
 */
export function relayCalls(page: Window): void {
  if (Reflect.has(page, MARK)) return;
  Object.defineProperty(page, MARK, { value: true });
  const { document } = page;
  let told = 0;
  let calls = 0;
  let warnings = 0;
  let batch: (CallSighting | WarningSighting)[] = [];
  const send = () => {
    const sightings = batch;
    batch = [];
    if (sightings.length === 0) return;
    const report = () => ask('calls.report', { sightings });
    // A worker that ends before its answer is started by the next question; what it has stored is
    // stored once. Then the extension has been updated: nothing can be done here.
    report()
      .catch(report)
      .catch(() => undefined);
  };
  const add = (sighting: CallSighting | WarningSighting) => {
    if (batch.length === 0) queueMicrotask(send);
    batch.push(sighting);
    if (batch.length >= 100) send();
  };
  const base = () => {
    told += 1;
    const address = page.location.href.slice(0, 4_000);
    return { source: 'calls', id: String(told), page: address } as const;
  };
  document.addEventListener(CALL_EVENT, (event) => {
    if (calls >= MOST_CALLS) return;
    const parsed = toldCallSchema.safeParse(parse((event as CustomEvent<unknown>).detail));
    if (!parsed.success) return;
    calls += 1;
    add({ ...base(), kind: 'call', at: parsed.data.at, call: parsed.data.call });
  });
  page.addEventListener('message', (event) => {
    if (event.source !== page || warnings >= MOST_WARNINGS) return;
    const warning = readPixelWarning(event.data);
    if (warning === undefined) return;
    warnings += 1;
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
