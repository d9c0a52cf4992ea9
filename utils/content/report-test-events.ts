import { observePage } from '@/utils/dom/observe-page';
import { ask } from '@/utils/messaging/client';
import { readTestEvents } from '@/utils/sites/events-manager/test-event-list';
import { parseEventsManagerUrl } from '@/utils/sites/events-manager/urls';

/** Tells the background what the Test events list shows, whenever that changes. */
export function reportTestEvents(signal: AbortSignal): void {
  let reported = '';
  observePage(
    document,
    () => {
      const place = parseEventsManagerUrl(location.href);
      if (place?.screen !== 'test_events' || place.datasetId === null) return;
      const rows = readTestEvents(document, place.datasetId, Date.now()).slice(0, 500);
      // Without the dataset: its address changes first, while the list of the one before still stands.
      const seen = JSON.stringify(rows.map((row) => ({ ...row, seenAt: 0, datasetId: '' })));
      if (seen === reported || rows.length === 0) return;
      reported = seen;
      // An update of the extension in between: the reloaded page reports anew.
      void ask('test-events.report', { rows }).catch(() => undefined);
    },
    signal,
  );
}
