/** @jsxImportSource vue */
import { NInput, NInputGroup } from 'naive-ui';
import { defineComponent } from 'vue';
import { builder } from './builder-choice.ts';
import { FormRow } from './FormRow.tsx';
import { MergeFieldPicker } from './MergeFieldPicker.tsx';

/** A line of text with its label, and the picker of merge fields. The value is the parent's. */
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
            <NInputGroup>
              {{
                default: () => [
                  <NInput
                    value={props.value}
                    placeholder={props.placeholder}
                    readonly={builder.isLocked}
                    onUpdateValue={(text: string) => emit('updateValue', text)}
                  />,
                  <MergeFieldPicker onPick={(field) => emit('updateValue', props.value + field)} />,
                ],
              }}
            </NInputGroup>
          ),
        }}
      </FormRow>
    );
  },
});
