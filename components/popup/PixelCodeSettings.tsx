import { ChevronRight } from 'lucide';
import { useState } from 'preact/hooks';
import { clientPixelCode } from '@/utils/client/client-pixel-code';
import type { PopupState } from '@/utils/messaging/popup-state';
import { parseTrackingCode } from '@/utils/pixel/code/base-code';
import { PLAIN_CHOICES, type PixelCodeChoices } from '@/utils/pixel/code/pixel-code-choices';
import { Button } from '../ui/Button';
import { CopyButton } from '../ui/CopyButton';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { AddedEvents } from './AddedEvents';
import { CodeChoices } from './CodeChoices';
import { findAddedEventProblem } from './find-added-event-problem';

export interface PixelCodeSettingsProps {
  client: NonNullable<PopupState['active']>;
  onSave: (choices: PixelCodeChoices) => void;
}

/** What is inserted as pixel code, with the very code on show; folded away until it is wanted. */
export function PixelCodeSettings({ client, onSave }: PixelCodeSettingsProps) {
  const saved = client.pixelCodeChoices ?? PLAIN_CHOICES;
  const [draft, setDraft] = useState(saved);
  const edit = (change: Partial<PixelCodeChoices>) => setDraft({ ...draft, ...change });
  const isComposed = draft.source === 'composed';
  const problem = isComposed ? findAddedEventProblem(draft.events) : null;
  const code = problem === null ? clientPixelCode({ ...client, pixelCodeChoices: draft }) : null;
  const mistakes = code === null ? [] : parseTrackingCode(code).problems;
  const serverEvent = client.defaults.eventName;
  const isCountedTwice = isComposed && draft.events.some(({ name }) => name === serverEvent);
  return (
    <details class="pc-settings">
      <summary>
        <Icon node={ChevronRight} size={14} />
        <span class="pc-heading">Code to insert</span>
        <span class="pc-muted pc-settings-summary">{summarise(client, saved)}</span>
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (problem === null) onSave(draft);
        }}
      >
        <CodeChoices draft={draft} isCaptured={client.pixelCode !== null} onEdit={edit} />
        {isComposed ? (
          <AddedEvents
            events={draft.events}
            problem={problem}
            onChange={(events) => edit({ events })}
          />
        ) : null}
        {isCountedTwice ? (
          <Notice
            tone="warn"
            text={`The workflow action sends ${serverEvent}, too. The two count as one only where both carry the same event ID: pass event_id in the page’s address, or leave ${serverEvent} to HighLevel.`}
          />
        ) : null}
        {mistakes.map(({ id, sentence }) => (
          <Notice key={id} tone="warn" text={sentence} />
        ))}
        {code === null ? null : (
          <div class="pc-code">
            <pre class="pc-mono" tabIndex={0} role="region" aria-label="Code that is inserted">
              {code}
            </pre>
            <CopyButton text={code} what="code" />
          </div>
        )}
        <div class="pc-form-actions">
          <Button
            submit
            disabled={problem !== null || JSON.stringify(draft) === JSON.stringify(saved)}
          >
            Save code
          </Button>
        </div>
      </form>
    </details>
  );
}

function summarise(
  { pixelCode }: PixelCodeSettingsProps['client'],
  { source, waitsForConsent, events }: PixelCodeChoices,
): string {
  if (source === 'captured') return pixelCode === null ? 'Meta’s base code' : 'As captured';
  const added = events.map(({ name }) => name);
  return [waitsForConsent ? 'Waits for consent' : 'Composed', ...added].join(' · ');
}
