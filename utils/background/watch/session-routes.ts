import { refuse } from '@/utils/background/judge-fill';
import { recordSightings, showCount } from '@/utils/background/watch/record-sightings';
import { MOST_AT_ONCE } from '@/utils/messaging/capture-messages';
import type { Routes } from '@/utils/messaging/router';
import { MOST_KEPT } from '@/utils/storage/capture/prune-sessions';
import {
  changeSession,
  deleteSession,
  listSessions,
  readSightings,
} from '@/utils/storage/capture/sessions';
import { endTabSession, findTabSession, tellCaptured } from '@/utils/storage/capture/tab-sessions';

const DONE = { ok: true } as const;
const GONE = 'This session is gone. It was deleted, or it went when its time had come.';

/** Sessions: what was captured of one walk through a funnel. */
export const sessionRoutes = {
  'session.append': async ({ tabId, sightings }) => {
    await recordSightings(tabId, sightings);
    return DONE;
  },
  'session.live': async ({ tabId }) => ({ sessionId: (await findTabSession(tabId)) ?? null }),
  'session.read': ({ sessionId, after }) => readSightings(sessionId, after, MOST_AT_ONCE),
  'session.list': async () => ({ sessions: await listSessions() }),
  'session.end': async ({ tabId }) => {
    await endTabSession(tabId);
    await tellCaptured();
    await showCount(tabId, 0);
    return DONE;
  },
  'session.change': async ({ sessionId, name, kept }) => {
    if (kept === true) {
      const others = (await listSessions()).filter((one) => one.kept && one.id !== sessionId);
      if (others.length >= MOST_KEPT)
        return refuse(`${MOST_KEPT} sessions are kept already. Delete one, then keep this one.`);
    }
    const change = {
      ...(name === undefined ? {} : { name: name?.trim() || null }),
      ...(kept === undefined ? {} : { kept }),
    };
    return (await changeSession(sessionId, change)) ? DONE : refuse(GONE);
  },
  'session.delete': async ({ sessionId }) => {
    await deleteSession(sessionId);
    return DONE;
  },
} satisfies Partial<Routes>;
