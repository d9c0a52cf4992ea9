import { ChevronRight } from 'lucide';
import { useState } from 'preact/hooks';
import {
  ALL_EVENTS,
  ALL_INDUSTRIES,
  ALL_PARAMETERS,
  INDUSTRIES,
  PLAN_PARAMETERS,
  type SetUpPlan,
} from '@/utils/client/set-up-plan';
import { readDomain } from '@/utils/client/website-domain';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { Icon } from '../ui/Icon';
import { Select } from '../ui/Select';
import { TickList } from './TickList';

export interface PlanSettingsProps {
  plan: SetUpPlan;
  onSave: (plan: SetUpPlan) => void;
}

const INDUSTRY_OPTIONS = [
  { value: '', text: 'Leave as it is' },
  ...ALL_INDUSTRIES.map((value) => ({ value, text: INDUSTRIES[value] })),
];

/** How the Conversions API is set up for this client in Events Manager; folded away until wanted. */
export function PlanSettings({ plan, onSave }: PlanSettingsProps) {
  const [draft, setDraft] = useState(plan);
  const [problem, setProblem] = useState<string | null>(null);
  const edit = (change: Partial<SetUpPlan>) => setDraft({ ...draft, ...change });
  const save = () => {
    const isWrong = draft.domain.trim() !== '' && readDomain(draft.domain) === undefined;
    setProblem(isWrong ? 'This is no domain. It should look like www.example.com.' : null);
    if (!isWrong) onSave(draft);
  };
  return (
    <details class="pc-settings">
      <summary>
        <Icon node={ChevronRight} size={14} />
        <span class="pc-heading">Set-up plan</span>
        <span class="pc-muted pc-settings-summary">{plan.domain}</span>
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <p class="pc-muted">What is chosen for this client in Events Manager’s wizard.</p>
        <Field label="Website domain" problem={problem}>
          <input
            class="pc-input"
            value={draft.domain}
            maxLength={253}
            placeholder="www.example.com"
            onInput={(event) => edit({ domain: event.currentTarget.value })}
          />
        </Field>
        <Field label="Industry">
          <Select
            label="Industry"
            value={draft.industry ?? ''}
            options={INDUSTRY_OPTIONS}
            onChange={(value) =>
              edit({ industry: ALL_INDUSTRIES.find((one) => one === value) ?? null })
            }
          />
        </Field>
        <TickList
          label="Events"
          options={ALL_EVENTS.map((value) => ({ value, text: value }))}
          ticked={draft.events}
          onChange={(events) => edit({ events })}
        />
        <TickList
          label="Parameters with every event"
          options={ALL_PARAMETERS.map((value) => ({ value, text: PLAN_PARAMETERS[value] }))}
          ticked={draft.parameters}
          onChange={(parameters) => edit({ parameters })}
        />
        <div class="pc-form-actions">
          <Button submit disabled={JSON.stringify(draft) === JSON.stringify(plan)}>
            Save plan
          </Button>
        </div>
      </form>
    </details>
  );
}
