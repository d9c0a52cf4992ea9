import type { CustomerKey } from '@/utils/capi/customer-key';
import type { DraftField, EventDraft } from '@/utils/capi/event-draft';
import { matchingKeyName } from '@/utils/pixel/catalog';
import { Field } from '../ui/Field';
import { EVENT_NAMES } from './event-names';

export interface TestEventFieldsProps {
  draft: EventDraft;
  problems: Partial<Record<DraftField, string>>;
  onEdit: (change: Partial<EventDraft>) => void;
}

const ABOUT_EVENT = [
  { field: 'eventName', label: 'Event name' },
  { field: 'eventId', label: 'Event ID' },
  { field: 'sourceUrl', label: 'Page address' },
  { field: 'value', label: 'Value' },
  { field: 'currency', label: 'Currency' },
] as const;

const MAIN_KEYS: readonly CustomerKey[] = ['em', 'ph', 'fn', 'ln'];
const FURTHER_KEYS: readonly CustomerKey[] = [
  ...(['ct', 'st', 'zp', 'country', 'db', 'ge', 'external_id'] as const),
  ...(['fbc', 'fbp', 'client_ip_address', 'client_user_agent', 'lead_id'] as const),
];

/** The fields of a test event. Nothing of it is stored but the names of its keys. */
export function TestEventFields({ draft, problems, onEdit }: TestEventFieldsProps) {
  const keyField = (key: CustomerKey) => (
    <Field key={key} label={matchingKeyName(key)} problem={problems[key] ?? null}>
      <input
        class="pc-input"
        autoComplete="off"
        value={draft.customer[key] ?? ''}
        onInput={({ currentTarget: { value } }) =>
          onEdit({ customer: { ...draft.customer, [key]: value } })
        }
      />
    </Field>
  );
  const hasProblem = FURTHER_KEYS.some((key) => problems[key] !== undefined);
  return (
    <>
      <div class="pc-settings-fields pc-test-event-fields">
        {ABOUT_EVENT.map(({ field, label }) => (
          <Field key={field} label={label} problem={problems[field] ?? null}>
            <input
              class="pc-input"
              autoComplete="off"
              value={draft[field]}
              list={field === 'eventName' ? 'pc-test-event-names' : undefined}
              onInput={({ currentTarget: { value } }) => onEdit({ [field]: value })}
            />
          </Field>
        ))}
        {MAIN_KEYS.map(keyField)}
      </div>
      <datalist id="pc-test-event-names">
        {EVENT_NAMES.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <details class="pc-more" open={hasProblem}>
        <summary>More about the person</summary>
        <div class="pc-settings-fields pc-test-event-fields">{FURTHER_KEYS.map(keyField)}</div>
      </details>
    </>
  );
}
