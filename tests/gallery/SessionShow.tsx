import { SessionMenu } from '../../components/events/SessionMenu.tsx';
import { SessionNotice } from '../../components/events/SessionNotice.tsx';
import type { SessionSummary } from '../../utils/messaging/capture-messages.ts';
import { START } from './made-up-session.ts';

const HOUR = 3_600_000;
const nothing = () => undefined;

const SESSIONS: SessionSummary[] = [
  { name: null, kept: false, hoursAgo: 0, size: 12, full: false },
  { name: 'Spring funnel before the change', kept: true, hoursAgo: 50, size: 41, full: false },
  { name: null, kept: false, hoursAgo: 3, size: 20_000, full: true },
].map(({ hoursAgo, ...rest }, index) => ({
  id: `s${index}`,
  sites: ['offer.brightsmile.example', 'brightsmile.example'],
  startedAt: START - hoursAgo * HOUR,
  lastAt: START - hoursAgo * HOUR,
  ...rest,
}));

/** What the panel says of stored sessions; `&refused=1` after a change that was refused. */
export function SessionShow({ query, part }: { query: URLSearchParams; part: 'menu' | 'notice' }) {
  const [, kept, full] = SESSIONS;
  const shown = query.has('full') ? full : kept;
  if (part === 'menu')
    return (
      <SessionMenu
        sessions={SESSIONS}
        openedId={shown?.id ?? null}
        liveId="s0"
        now={START}
        onOpen={nothing}
        onStartNew={nothing}
      />
    );
  return shown === undefined ? null : (
    <SessionNotice
      session={shown}
      problem={
        query.has('refused')
          ? '50 sessions are kept already. Delete one, then keep this one.'
          : null
      }
      onBack={nothing}
      onRename={nothing}
      onKeep={nothing}
      onDelete={nothing}
    />
  );
}
