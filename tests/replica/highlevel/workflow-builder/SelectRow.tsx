/** @jsxImportSource vue */
import { NSelect } from 'naive-ui';
import { defineComponent, type PropType } from 'vue';
import { builder } from './builder-choice.ts';
import { FormRow } from './FormRow.tsx';
import { t } from './translate.ts';

/** A menu with its label: searchable, and drawn only as far as it is scrolled. */
export const SelectRow = defineComponent({
  name: 'SelectRow',
  props: {
    label: { type: String, required: true },
    /** Empty when nothing is chosen. */
    value: { type: String, required: true },
    options: {
      type: Array as PropType<readonly { label: string; value: string }[]>,
      required: true,
    },
    required: { type: Boolean, default: false },
    filterable: { type: Boolean, default: false },
    error: { type: String, default: '' },
  },
  emits: { updateValue: (text: string) => typeof text === 'string' },
  setup(props, { emit }) {
    return () => (
      <FormRow label={props.label} required={props.required} error={props.error}>
        {{
          default: () => (
            <NSelect
              virtualScroll
              clearable={!props.required}
              filterable={props.filterable}
              disabled={builder.isLocked}
              placeholder={t('Select')}
              value={props.value === '' ? null : props.value}
              options={[...props.options]}
              onUpdateValue={(value: string | null) => emit('updateValue', value ?? '')}
            />
          ),
        }}
      </FormRow>
    );
  },
});
