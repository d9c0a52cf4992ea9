import type { SiteReply } from '../site.ts';
import type { Dataset, ReceivedEvent, World } from '../world.ts';
import { isListed, viewTestEvent } from './test-event.ts';

/** Events that "Clear activity" took off a list. They stay in the world. */
const cleared = new WeakSet<ReceivedEvent>();

/** Takes all that has arrived so far off the dataset's list. */
export function clearTestEvents(world: World, dataset: Dataset): void {
  for (const event of world.events) if (event.datasetId === dataset.id) cleared.add(event);
}

/** The dataset's test events as server-sent events: those on the list, then each as it arrives. */
export function streamTestEvents(world: World, dataset: Dataset): SiteReply {
  return {
    stream: (response) => {
      response.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
      });
      const send = (event: ReceivedEvent) => {
        if (cleared.has(event) || !isListed(event, dataset, world)) return;
        response.write(`data: ${JSON.stringify(viewTestEvent(event))}\n\n`);
      };
      // A first line at once, so that the page knows that the list is live even when it is empty.
      response.write('event: ready\ndata: {}\n\n');
      world.events.forEach(send);
      world.listeners.add(send);
      response.on('close', () => world.listeners.delete(send));
    },
  };
}
