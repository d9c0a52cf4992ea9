/** @jsxImportSource vue */
import { NInput } from 'naive-ui';
import { defineComponent } from 'vue';
import { FormRow } from './FormRow.tsx';

/** A line of text with its label. The value belongs to the parent. */
export const TextRow = defineComponent({
  name: 'TextRow',
  props: {
    label: { type: String, required: true },
    value: { type: String, required: true },
    required: { type: Boolean, default: false },
    error: { type: String, default: '' },
    placeholder: { type: String, default: '' },
  },
  emits: { updateValue: (text: string) => typeof text === 'string' },
  setup(props, { emit }) {
    return () => (
      <FormRow label={props.label} required={props.required} error={props.error}>
        {{
          default: () => (
            <NInput
              value={props.value}
              placeholder={props.placeholder}
              onUpdateValue={(text: string) => emit('updateValue', text)}
            />
          ),
        }}
      </FormRow>
    );
  },
});
