/** @jsxImportSource vue */
import { NButton, NForm, NFormItem, NInput, NModal } from 'naive-ui';
import { defineComponent, type PropType } from 'vue';

/** A custom value as it is typed; `id` is null for a new one. */
export interface CustomValueDraft {
  id: string | null;
  name: string;
  value: string;
}

/** The dialog that adds or edits a custom value. */
export const CustomValueDialog = defineComponent({
  name: 'CustomValueDialog',
  props: {
    draft: { type: Object as PropType<CustomValueDraft | undefined>, default: undefined },
    isSaving: { type: Boolean, required: true },
  },
  emits: {
    change: (draft: CustomValueDraft) => typeof draft.name === 'string',
    close: () => true,
    save: () => true,
  },
  setup(props, { emit }) {
    const row = (label: string, field: 'name' | 'value', draft: CustomValueDraft) => (
      <NFormItem label={label} required>
        {{
          default: () => (
            <NInput
              type={field === 'value' ? 'textarea' : 'text'}
              rows={3}
              placeholder={`Enter ${field}`}
              value={draft[field]}
              onUpdateValue={(text: string) => emit('change', { ...draft, [field]: text })}
            />
          ),
        }}
      </NFormItem>
    );
    const body = (draft: CustomValueDraft) => (
      <NForm>{{ default: () => [row('Name', 'name', draft), row('Value', 'value', draft)] }}</NForm>
    );
    const foot = (draft: CustomValueDraft) => (
      <div class="settings-foot">
        <NButton onClick={() => emit('close')}>{{ default: () => 'Cancel' }}</NButton>
        <NButton
          type="primary"
          class="panel-save"
          disabled={draft.name === '' || draft.value === ''}
          loading={props.isSaving}
          onClick={() => emit('save')}
        >
          {{ default: () => 'Save' }}
        </NButton>
      </div>
    );
    return () => {
      const { draft } = props;
      return (
        <NModal
          class="value-dialog"
          preset="card"
          title={draft?.id ? 'Edit custom value' : 'New custom value'}
          show={draft !== undefined}
          onUpdateShow={(isShown: boolean) => (isShown ? undefined : emit('close'))}
        >
          {draft ? { default: () => body(draft), footer: () => foot(draft) } : {}}
        </NModal>
      );
    };
  },
});
