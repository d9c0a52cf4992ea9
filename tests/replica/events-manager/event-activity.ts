import type { ReceivedEvent } from '../world.ts';

/** A line of the Overview's events table: all events of one name. */
export interface EventActivity {
  eventName: string;
  fromBrowser: number;
  fromServer: number;
  deduplicated: number;
  /** In ms. */
  lastReceivedAt: number;
}

/** Sums up what a dataset received, the latest name first. */
export function summariseActivity(
  events: readonly ReceivedEvent[],
  datasetId: string,
): EventActivity[] {
  const byName = new Map<string, EventActivity>();
  for (const event of events) {
    if (event.datasetId !== datasetId) continue;
    const line = byName.get(event.eventName) ?? {
      eventName: event.eventName,
      fromBrowser: 0,
      fromServer: 0,
      deduplicated: 0,
      lastReceivedAt: 0,
    };
    if (event.receivedFrom === 'Browser') line.fromBrowser += 1;
    else line.fromServer += 1;
    if (event.deduplicated) line.deduplicated += 1;
    line.lastReceivedAt = Math.max(line.lastReceivedAt, event.receivedAt);
    byName.set(event.eventName, line);
  }
  return [...byName.values()].sort((a, b) => b.lastReceivedAt - a.lastReceivedAt);
}
