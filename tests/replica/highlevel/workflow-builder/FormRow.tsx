/** @jsxImportSource vue */
import { NFormItem } from 'naive-ui';
import { defineComponent } from 'vue';

/** A field with its label and, when it is not right, the message under it. */
export const FormRow = defineComponent({
  name: 'FormRow',
  props: {
    label: { type: String, required: true },
    required: { type: Boolean, default: false },
    error: { type: String, default: '' },
  },
  setup(props, { slots }) {
    return () => (
      <NFormItem
        label={props.label}
        showRequireMark={props.required}
        {...(props.error ? { validationStatus: 'error' as const, feedback: props.error } : {})}
      >
        {{ default: () => slots.default?.() }}
      </NFormItem>
    );
  },
});
