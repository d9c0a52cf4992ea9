import { useEffect, useMemo, useState } from 'preact/hooks';
import { ask } from '@/utils/messaging/client';
import type { TestEventRow } from '@/utils/pixel/pixel-event';
import { watchSentEvents } from '@/utils/storage/sent-events';
import { watchTestEvents } from '@/utils/storage/test-events';

/** What Test events has shown in other tabs and what we sent ourselves, as it grows; only what was first seen after `since`. */
export function useTestEvents(since: number): TestEventRow[] {
  const [rows, setRows] = useState<TestEventRow[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    const refresh = () =>
      ask('test-events.list', {}).then(
        (answer) => setRows(answer.rows),
        // The worker is starting: its next change brings the rows.
        () => undefined,
      );
    watchTestEvents(() => void refresh(), stop.signal);
    watchSentEvents(() => void refresh(), stop.signal);
    void refresh();
    return () => stop.abort();
  }, []);
  return useMemo(() => rows.filter((row) => row.seenAt > since), [rows, since]);
}
