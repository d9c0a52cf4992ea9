/** @jsxImportSource vue */
import { NFormItem, NInput } from 'naive-ui';
import { defineComponent } from 'vue';

/** A code field of the Settings: a controlled textarea inside `#c-{id}` and `#{id}`, if it has one. */
export const TrackingCodeField = defineComponent({
  name: 'TrackingCodeField',
  inheritAttrs: false,
  props: {
    id: { type: String, required: true },
    label: { type: String, required: true },
    value: { type: String, required: true },
  },
  emits: { updateValue: (text: string) => typeof text === 'string' },
  setup(props, { emit }) {
    return () => (
      <div {...(props.id === '' ? {} : { id: `c-${props.id}` })}>
        <NFormItem label={props.label}>
          {{
            default: () => (
              <NInput
                {...(props.id === '' ? {} : { id: props.id })}
                class="code-input"
                type="textarea"
                rows={7}
                placeholder={`Enter ${props.label.toLowerCase()}`}
                inputProps={{ spellcheck: false }}
                value={props.value}
                onUpdateValue={(text: string) => emit('updateValue', text)}
              />
            ),
          }}
        </NFormItem>
      </div>
    );
  },
});
