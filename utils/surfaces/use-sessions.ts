import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '@/utils/messaging/client';
import type { SessionSummary } from '@/utils/messaging/capture-messages';
import type { Question } from '@/utils/messaging/protocol';
import { SessionReplay } from '@/utils/pixel/capture/replay-session';
import type { EventStore } from '@/utils/pixel/rows/event-store';
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
  /** The one that is being read. */
  const [openingId, setOpeningId] = useState<string | null>(null);
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
    setOpeningId(id);
    const next = id === null ? null : { id, store: await readStore(id) };
    // A long one takes its time to read: the person may have chosen another meanwhile.
    if (asked.current !== id) return;
    setOpeningId(null);
    setOpened(next);
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
  return { sessions, liveId, opened, openingId, problem, open, change, remove };
}

/** All events of a stored session, as the panel shows them. */
async function readStore(id: string): Promise<EventStore> {
  const replay = new SessionReplay();
  // Each part is an answer of its own: the browser has its turn in between.
  await readSession(id, 0, (sightings) => replay.take(sightings));
  return replay.end();
}
