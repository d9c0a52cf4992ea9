import { ChevronRight } from 'lucide';
import { useState } from 'preact/hooks';
import { mergeFieldSchema, type MergeFields } from '@/utils/client/client';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { Icon } from '../ui/Icon';

export interface MergeFieldSettingsProps {
  mergeFields: MergeFields;
  onSave: (mergeFields: MergeFields) => void;
}

const FIELDS = [
  { field: 'token', label: 'Instead of the access token' },
  { field: 'datasetId', label: 'Instead of the dataset ID' },
] as const;

type Typed = Record<keyof MergeFields, string>;

const toTyped = ({ token, datasetId }: MergeFields): Typed => ({
  token: token ?? '',
  datasetId: datasetId ?? '',
});

const isWrong = (text: string) =>
  text.trim() !== '' && !mergeFieldSchema.safeParse(text.trim()).success;
const toKept = (text: string) => (text.trim() === '' ? null : text.trim());

/** The merge fields that go into actions; filled by the button in Custom Values, or typed here. */
export function MergeFieldSettings({ mergeFields, onSave }: MergeFieldSettingsProps) {
  const [typed, setTyped] = useState(() => toTyped(mergeFields));
  const kept = toTyped(mergeFields);
  const isDirty = FIELDS.some(({ field }) => typed[field].trim() !== kept[field]);
  const hasProblem = FIELDS.some(({ field }) => isWrong(typed[field]));
  const inUse = FIELDS.filter(({ field }) => mergeFields[field] !== null).length;
  return (
    <details class="pc-settings">
      <summary>
        <Icon node={ChevronRight} size={14} />
        <span class="pc-heading">Custom values</span>
        <span class="pc-muted pc-settings-summary">{inUse === 0 ? '' : `${inUse} in use`}</span>
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!hasProblem)
            onSave({ token: toKept(typed.token), datasetId: toKept(typed.datasetId) });
        }}
      >
        <p class="pc-muted">
          Keep the token once in HighLevel, under Settings, Custom Values, and let every action
          refer to it. Our button in that dialog fills it. Empty fields mean the values themselves.
        </p>
        {FIELDS.map(({ field, label }) => (
          <Field
            key={field}
            label={label}
            problem={
              isWrong(typed[field])
                ? 'Copy the merge field as HighLevel shows it: {{custom_values.name}}.'
                : null
            }
          >
            <input
              class="pc-input pc-figures"
              value={typed[field]}
              maxLength={140}
              spellcheck={false}
              placeholder="{{custom_values.name}}"
              aria-invalid={isWrong(typed[field])}
              onInput={(event) => setTyped({ ...typed, [field]: event.currentTarget.value })}
            />
          </Field>
        ))}
        <div class="pc-form-actions">
          <Button submit disabled={!isDirty || hasProblem}>
            Save custom values
          </Button>
        </div>
      </form>
    </details>
  );
}
