import * as z from 'zod/mini';
import { sentEventSchema, type SentEvent } from '@/utils/capi/sent-event';
import { item } from '@/utils/storage/item';

const sent = item({
  area: 'session',
  noun: 'sent-events',
  version: 1,
  schema: z.array(sentEventSchema),
  fallback: [],
});

/** More are not kept: the oldest go. */
const MOST = 50;

/** The test events that we sent, oldest first. */
export const getSentEvents = sent.get;
export const watchSentEvents = sent.watch;

/**
 * Enters an event before it is sent, unless `mayEnter` says no of those that are there. Atomic: of
 * two clicks at once, one gets in.
 */
export async function enterSentEvent(
  event: SentEvent,
  mayEnter: (all: readonly SentEvent[]) => boolean,
): Promise<boolean> {
  let entered = false;
  await sent.update((all) => {
    entered = mayEnter(all);
    return entered ? [...all, event].slice(-MOST) : all;
  });
  return entered;
}

/** Notes how the sending of events ended. */
export async function changeSentEvents(change: (event: SentEvent) => SentEvent): Promise<void> {
  await sent.update((all) => all.map(change));
}
