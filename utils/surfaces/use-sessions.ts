import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '@/utils/messaging/client';
import type { SessionSummary } from '@/utils/messaging/capture-messages';
import type { Question } from '@/utils/messaging/protocol';
import { EventRelease } from '@/utils/pixel/capture/release';
import { inSlices, partsOf } from '@/components/events/in-slices';
import type { Seen } from '@/utils/pixel/rows/event-feed';
import { EventStore } from '@/utils/pixel/rows/event-store';
import { watchCaptured } from '@/utils/storage/capture/tab-sessions';
import { readSession } from '@/utils/surfaces/session-reader';

/** A stored session on screen. */
export interface OpenedSession {
  id: string;
  store: EventStore;
}

/** The stored sessions, the one that is open, and what can be done with them. */
export function useSessions(tabId: number) {
  const [sessions, setSessions] = useState<SessionSummary[]>([]);
  const [liveId, setLiveId] = useState<string | null>(null);
  const [opened, setOpened] = useState<OpenedSession | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const refresh = async () => {
    setSessions((await ask('session.list', {})).sessions);
    setLiveId((await ask('session.live', { tabId })).sessionId);
  };
  const looking = useRef(false);
  const look = () => {
    if (looking.current) return;
    looking.current = true;
    // Without an answer the worker is starting: its next change brings the list.
    void refresh()
      .catch(() => undefined)
      .finally(() => (looking.current = false));
  };
  useEffect(() => {
    const stop = new AbortController();
    watchCaptured(look, stop.signal);
    look();
    return () => stop.abort();
  }, [tabId]);
  const asked = useRef<string | null>(null);
  const open = async (id: string | null) => {
    setProblem(null);
    asked.current = id;
    const next = id === null ? null : { id, store: await readStore(id) };
    // A long one takes its time to read: the person may have chosen another meanwhile.
    if (asked.current === id) setOpened(next);
  };
  const change = async (question: Omit<Question<'session.change'>, 'sessionId'>) => {
    if (opened === null) return;
    const answer = await ask('session.change', { sessionId: opened.id, ...question });
    setProblem(answer.ok ? null : answer.problem);
    await refresh();
  };
  const remove = async () => {
    if (opened === null) return;
    await ask('session.delete', { sessionId: opened.id });
    asked.current = null;
    setOpened(null);
    await refresh();
  };
  return { sessions, liveId, opened, problem, open, change, remove };
}

/** So many events go to the store at once. */
const SLICE = 200;
const NOT_SEEN: Seen = { sources: [] };

/** All events of a stored session, as the panel shows them. */
async function readStore(id: string): Promise<EventStore> {
  const release = new EventRelease();
  await readSession(id, 0, (sightings) => release.add(sightings));
  const store = new EventStore();
  // Nothing more will come: what waits for another witness has waited long enough.
  const { decoded, seen } = release.take(Infinity);
  const known = decoded.map((one, index) => ({ one, seen: seen[index] ?? NOT_SEEN }));
  await inSlices(partsOf(known, SLICE), (slice) =>
    store.take({
      decoded: slice.map(({ one }) => one),
      seen: slice.map((part) => part.seen),
      testEvents: null,
    }),
  );
  return store;
}
