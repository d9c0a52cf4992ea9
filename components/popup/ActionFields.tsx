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

const LEAVE_OR_OFF = [
  { value: '', text: LEAVE },
  { value: 'off', text: 'Off' },
] as const;
const CLICK_IDS = [
  { value: 'fbclid-first', text: 'Click ID of the first visit' },
  { value: 'fbclid-last', text: 'Click ID of the last visit' },
] as const;
const LEAD_ID = { value: 'lead-id', text: 'Facebook Lead ID' } as const;

/** What can be mapped by hand goes by the kind of event. */
const mappingsOf = ({ eventType }: ActionDefaults) => [
  ...LEAVE_OR_OFF,
  ...(eventType === 'Lead Event' ? [] : CLICK_IDS),
  ...(eventType === 'Funnel Event' ? [] : [LEAD_ID]),
];

const TEXT_FIELDS = [
  { field: 'eventName', label: 'Event name', maxLength: 50 },
  { field: 'stageName', label: 'Stage name', maxLength: 100 },
  { field: 'leadValue', label: 'Lead value', maxLength: 100 },
  { field: 'currency', label: 'Currency', maxLength: 3 },
] as const;

/** A funnel event has a name, a lead event has a stage. */
const isAsked = ({ eventType }: ActionDefaults, field: string) =>
  field !== (eventType === 'Lead Event' ? 'eventName' : 'stageName');

/** The fields of the action, in the order in which HighLevel asks for them. */
export function ActionFields({ draft, problems, onEdit }: ActionFieldsProps) {
  const mappings = mappingsOf(draft);
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
            if (type === undefined) return;
            const kept = mappingsOf({ ...draft, eventType: type.value });
            const isLeft = kept.some((mapping) => mapping.value === draft.customMapping);
            onEdit({ eventType: type.value, ...(isLeft ? {} : { customMapping: '' }) });
          }}
        />
      </Field>
      {TEXT_FIELDS.filter(({ field }) => isAsked(draft, field)).map(
        ({ field, label, maxLength }) => (
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
        ),
      )}
      <Field label="Custom mapping" problem={problems.customMapping ?? null}>
        <Select
          value={draft.customMapping}
          options={mappings}
          onChange={(value) => {
            const mapping = mappings.find((known) => known.value === value);
            if (mapping !== undefined) onEdit({ customMapping: mapping.value });
          }}
        />
      </Field>
      <datalist id="pc-event-names">
        {EVENT_NAMES.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </div>
  );
}
