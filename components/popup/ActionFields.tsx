import type { ActionDefaults } from '@/utils/client/client';
import { Field } from '../ui/Field';
import { Select } from '../ui/Select';
import { EVENT_NAMES } from './event-names';
import type { SettingsProblems } from './find-settings-problems';

export interface ActionFieldsProps {
  draft: ActionDefaults;
  problems: SettingsProblems;
  onEdit: (change: Partial<ActionDefaults>) => void;
}

const LEAVE = 'Leave as it is';

const EVENT_TYPES = [
  { value: '', text: LEAVE },
  { value: 'Funnel Event', text: 'Funnel Event' },
  { value: 'Lead Event', text: 'Lead Event' },
] as const;

const TEXT_FIELDS = [
  { field: 'eventName', label: 'Event name', maxLength: 50 },
  { field: 'leadValue', label: 'Lead value', maxLength: 20 },
  { field: 'currency', label: 'Currency', maxLength: 3 },
] as const;

/** The five fields of the action, in the order in which HighLevel asks for them. */
export function ActionFields({ draft, problems, onEdit }: ActionFieldsProps) {
  return (
    <div class="pc-settings-fields">
      <Field label="Action name">
        <input
          class="pc-input"
          value={draft.actionName}
          maxLength={100}
          placeholder={LEAVE}
          onInput={(event) => onEdit({ actionName: event.currentTarget.value })}
        />
      </Field>
      <Field label="Event type">
        <Select
          value={draft.eventType}
          options={EVENT_TYPES}
          onChange={(value) => {
            const type = EVENT_TYPES.find((known) => known.value === value);
            if (type !== undefined) onEdit({ eventType: type.value });
          }}
        />
      </Field>
      {TEXT_FIELDS.map(({ field, label, maxLength }) => (
        <Field key={field} label={label} problem={problems[field] ?? null}>
          <input
            class="pc-input pc-figures"
            value={draft[field]}
            maxLength={maxLength}
            placeholder={LEAVE}
            spellcheck={false}
            list={field === 'eventName' ? 'pc-event-names' : undefined}
            inputMode={field === 'leadValue' ? 'decimal' : undefined}
            aria-invalid={problems[field] !== undefined}
            onInput={(event) => onEdit({ [field]: event.currentTarget.value })}
          />
        </Field>
      ))}
      <datalist id="pc-event-names">
        {EVENT_NAMES.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </div>
  );
}
