import { useState } from 'preact/hooks';
import type { SessionSummary } from '@/utils/messaging/capture-messages';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { sessionTitle } from './session-title';

export interface SessionNoticeProps {
  session: SessionSummary;
  /** Why the last change was refused; null when it was not. */
  problem: string | null;
  onBack: () => void;
  onRename: (name: string) => void;
  onKeep: (kept: boolean) => void;
  onDelete: () => void;
}

/** Says that a stored session is on screen, and what can be done with it. */
export function SessionNotice(props: SessionNoticeProps) {
  const { session, problem, onBack, onRename, onKeep, onDelete } = props;
  const [naming, setNaming] = useState(false);
  const [asking, setAsking] = useState(false);
  const fate = session.kept
    ? 'It is kept until you delete it.'
    : 'It is deleted a week after its last event, unless you keep it.';
  const full = session.full ? ' It was full: later events are missing.' : '';
  return (
    <>
      <Notice
        tone="plain"
        text={`This is the stored session ${sessionTitle(session)}. ${fate}${full} The tab goes on being recorded.`}
      >
        {naming ? (
          <form
            class="pc-session-name"
            onSubmit={(event) => {
              event.preventDefault();
              const name: unknown = new FormData(event.currentTarget).get('name');
              onRename(typeof name === 'string' ? name : '');
              setNaming(false);
            }}
          >
            <input
              class="pc-input"
              name="name"
              aria-label="Name of the session"
              maxLength={100}
              defaultValue={session.name ?? ''}
              autofocus
            />
            <Button submit>Save name</Button>
            <Button onPress={() => setNaming(false)}>Cancel</Button>
          </form>
        ) : (
          <>
            <Button onPress={onBack}>Back to the tab</Button>
            <Button onPress={() => setNaming(true)}>Rename</Button>
            <Button pressed={session.kept} onPress={() => onKeep(!session.kept)}>
              {session.kept ? 'Kept' : 'Keep'}
            </Button>
            {asking ? (
              <>
                <Button danger onPress={onDelete}>
                  Delete for good
                </Button>
                <Button onPress={() => setAsking(false)}>Do not delete</Button>
              </>
            ) : (
              <Button onPress={() => setAsking(true)}>Delete</Button>
            )}
          </>
        )}
      </Notice>
      {problem === null ? null : <Notice tone="bad" text={problem} urgent />}
    </>
  );
}
