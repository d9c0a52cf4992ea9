import { useState } from 'preact/hooks';
import type { ActionDefaults } from '@/utils/client/client';
import { ChevronRight } from 'lucide';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { ActionFields } from './ActionFields';
import {
  findSettingsProblems,
  tidySettings,
  type SettingsProblems,
} from './find-settings-problems';

export interface ActionSettingsProps {
  defaults: ActionDefaults;
  onSave: (defaults: ActionDefaults) => void;
}

/** What goes into the workflow action beside token and dataset; folded away until it is wanted. */
export function ActionSettings({ defaults, onSave }: ActionSettingsProps) {
  const [draft, setDraft] = useState(defaults);
  const [problems, setProblems] = useState<SettingsProblems>({});
  const [saved, setSaved] = useState(false);
  const dirty = (Object.keys(draft) as (keyof ActionDefaults)[]).some(
    (field) => draft[field] !== defaults[field],
  );
  const save = () => {
    const tidy = tidySettings(draft);
    const found = findSettingsProblems(tidy);
    setProblems(found);
    setDraft(tidy);
    if (Object.keys(found).length > 0) return;
    setSaved(true);
    onSave(tidy);
  };
  return (
    <details class="pc-settings">
      <summary>
        <Icon node={ChevronRight} size={14} />
        <span class="pc-heading">Action settings</span>
        <span class="pc-muted pc-settings-summary">{summarise(defaults)}</span>
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <p class="pc-muted">
          Filled along with token and dataset. An empty field leaves HighLevel's as it is.
        </p>
        <ActionFields
          draft={draft}
          problems={problems}
          onEdit={(change) => setDraft({ ...draft, ...change })}
        />
        <div class="pc-form-actions">
          <Button submit disabled={!dirty}>
            {saved && !dirty ? 'Saved' : 'Save settings'}
          </Button>
        </div>
      </form>
    </details>
  );
}

function summarise({ eventType, eventName, leadValue, currency }: ActionDefaults): string {
  const money = [leadValue, currency].filter((part) => part !== '').join(' ');
  return [eventName === '' ? eventType : eventName, money]
    .filter((part) => part !== '')
    .join(' · ');
}
