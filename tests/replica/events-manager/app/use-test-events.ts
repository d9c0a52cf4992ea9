import { useEffect, useState } from 'react';
import type { TestEvent } from '../test-event.ts';
import { clearTestEvents, testEventStream } from './api-client.ts';

export interface TestEventList {
  live: boolean;
  /** Newest first. */
  events: TestEvent[];
  clear: () => void;
}

/** The live list of a dataset's test events, for as long as the screen is open. */
export function useTestEvents(datasetId: string): TestEventList {
  const [live, setLive] = useState(false);
  const [events, setEvents] = useState<TestEvent[]>([]);
  useEffect(() => {
    const stream = new EventSource(testEventStream(datasetId));
    stream.addEventListener('ready', () => setLive(true));
    stream.addEventListener('error', () => setLive(false));
    stream.addEventListener('message', (message: MessageEvent<string>) => {
      const event = JSON.parse(message.data) as TestEvent;
      // A stream that was cut off starts again with what is on the list: keep one of each.
      setEvents((known) =>
        [event, ...known.filter((other) => other.serial !== event.serial)].sort(
          (a, b) => b.serial - a.serial,
        ),
      );
    });
    return () => stream.close();
  }, [datasetId]);
  const clear = () => {
    void clearTestEvents(datasetId).then(() => setEvents([]));
  };
  return { live, events, clear };
}
