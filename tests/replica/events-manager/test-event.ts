import type { Dataset, ReceivedEvent, World } from '../world.ts';

/** A row of Test events as the page gets it. */
export interface TestEvent {
  serial: number;
  eventName: string;
  receivedFrom: 'Browser' | 'Server';
  handling: 'processed' | 'deduplicated';
  eventId: string | null;
  sourceUrl: string | null;
  /** In ms. */
  receivedAt: number;
  parameters: Record<string, string>;
}

/**
 * Whether Test events lists that event: everything from the browser, and from the server what
 * carries the dataset's test code. Whether server events without the code are listed is not
 * known, so the world says it (facts, Meta, "Test events tab").
 */
export function isListed(event: ReceivedEvent, dataset: Dataset, world: World): boolean {
  if (event.datasetId !== dataset.id) return false;
  if (event.receivedFrom === 'Browser') return true;
  if (event.testCode === null) return world.listsServerEventsWithoutCode;
  return event.testCode === dataset.testCode;
}

/** The row of an event. `external_id` is left out, as Events Manager does (facts, Meta). */
export function viewTestEvent(event: ReceivedEvent): TestEvent {
  const shown = Object.entries(event.parameters).filter(([name]) => !name.includes('external_id'));
  return {
    serial: event.serial,
    eventName: event.eventName,
    receivedFrom: event.receivedFrom,
    handling: event.deduplicated ? 'deduplicated' : 'processed',
    eventId: event.eventId,
    sourceUrl: event.sourceUrl,
    receivedAt: event.receivedAt,
    parameters: Object.fromEntries(shown),
  };
}
