import type { SessionSummary } from '@/utils/messaging/capture-messages';
import { Menu } from '../ui/Menu';
import { relativeTime } from '../ui/relative-time';
import { sessionTitle } from './session-title';

export interface SessionMenuProps {
  sessions: readonly SessionSummary[];
  /** The one on screen; null while the tab's own is. */
  openedId: string | null;
  /** The one that the tab records into; null before its first event. */
  liveId: string | null;
  /** In ms since 1970. */
  now: number;
  onOpen: (id: string | null) => void;
  /** What comes next in this tab begins a session of its own. */
  onStartNew: () => void;
}

/** The tab's live session, and those that are stored: kept ones first, then the latest. */
export function SessionMenu(props: SessionMenuProps) {
  const { sessions, openedId, liveId, now, onOpen, onStartNew } = props;
  const others = sessions
    .filter(({ id, size }) => id !== liveId && size > 0)
    .sort((one, other) => Number(other.kept) - Number(one.kept));
  const opened = sessions.find(({ id }) => id === openedId);
  return (
    <Menu
      label="Sessions"
      text={opened ? sessionTitle(opened) : 'This tab'}
      active={opened !== undefined}
      items={() => [
        { text: 'This tab, live', checked: opened === undefined, onPress: () => onOpen(null) },
        { text: 'Start a new session in this tab', onPress: onStartNew },
        ...others.map((session) => ({
          text: `${sessionTitle(session)} · ${relativeTime(session.lastAt, now)}${session.kept ? ' · kept' : ''}`,
          checked: session.id === openedId,
          onPress: () => onOpen(session.id),
        })),
      ]}
    />
  );
}
