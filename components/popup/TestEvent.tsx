import { useState } from 'preact/hooks';
import { ChevronRight } from 'lucide';
import { composeEvent } from '@/utils/capi/compose-event';
import type { DraftField, EventDraft } from '@/utils/capi/event-draft';
import type { PopupState } from '@/utils/messaging/popup-state';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { findMissing } from './find-missing';
import { SentKeys } from './SentKeys';
import { SentResult } from './SentResult';
import type { ServerSide } from './server-side';
import { TestEventFields } from './TestEventFields';

export interface TestEventProps {
  client: NonNullable<PopupState['active']>;
  server: ServerSide;
  /** Of this browser: a website event has to name one. */
  userAgent: string;
}

const makeId = () => `test-${crypto.randomUUID().slice(0, 8)}`;

const COUNTS =
  'Meta counts test events like real ones, for targeting and measurement. Send one with data of your own, not with a customer’s.';

/** Composing a server event and sending it to Meta with the client's test code. */
export function TestEvent({ client, server, userAgent }: TestEventProps) {
  const [draft, setDraft] = useState<EventDraft>(() => ({
    eventName: client.defaults.eventName === '' ? 'Lead' : client.defaults.eventName,
    eventId: makeId(),
    sourceUrl: '',
    value: client.defaults.currency === '' ? '' : client.defaults.leadValue,
    currency: client.defaults.currency,
    customer: { client_user_agent: userAgent },
  }));
  const [problems, setProblems] = useState<Partial<Record<DraftField, string>>>({});
  const missing = findMissing(client);
  const isUncertain = server.sent?.state === 'unknown';
  const send = async () => {
    const composed = await composeEvent(draft, Date.now());
    setProblems(composed.ok ? {} : composed.problems);
    if (composed.ok) server.onSend(draft, isUncertain);
  };
  const problem = problems.event ?? server.sendProblem;
  return (
    <details class="pc-settings">
      <summary>
        <Icon node={ChevronRight} size={14} />
        <span class="pc-heading">Send a test event</span>
        <span class="pc-muted pc-settings-summary">{client.testCode?.code ?? 'No test code'}</span>
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Notice tone="warn" text={COUNTS} />
        <TestEventFields
          draft={draft}
          problems={problems}
          onEdit={(change) => setDraft({ ...draft, ...change })}
        />
        <SentKeys customer={draft.customer} />
        {problem === null ? null : <Notice tone="bad" text={problem} urgent />}
        {missing === null ? null : <Notice tone="plain" text={missing} />}
        {server.sent === null ? null : <SentResult sent={server.sent} />}
        <div class="pc-form-actions">
          {server.sent?.state === 'received' ? (
            <Button onPress={() => setDraft({ ...draft, eventId: makeId() })}>New event ID</Button>
          ) : null}
          <Button submit disabled={missing !== null || server.sending}>
            {isUncertain ? 'Send again all the same' : 'Send test event'}
          </Button>
        </div>
      </form>
    </details>
  );
}
