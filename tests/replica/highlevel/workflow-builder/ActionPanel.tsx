/** @jsxImportSource vue */
import { defineComponent, ref, watch, type PropType } from 'vue';
import type { WorkflowAction } from '../../world.ts';
import { ACTION_KINDS } from './action-kinds.ts';
import { ConversionsApiForm } from './ConversionsApiForm.tsx';
import { PlainForm } from './PlainForm.tsx';
import { SidePanel } from './SidePanel.tsx';
import { validateAction, type ActionErrors } from './validate-action.ts';

/** The panel of one action. What is typed reaches the workflow's draft only by "Save action". */
export const ActionPanel = defineComponent({
  name: 'ActionPanel',
  props: {
    action: { type: Object as PropType<WorkflowAction | undefined> },
    adManagerDatasets: {
      type: Array as PropType<{ id: string; name: string }[] | null>,
      default: null,
    },
    isSaving: { type: Boolean, default: false },
  },
  emits: {
    save: (action: WorkflowAction) => action.id !== '',
    remove: (id: string) => id !== '',
    close: () => true,
  },
  setup(props, { emit }) {
    const typed = ref<WorkflowAction>();
    const errors = ref<ActionErrors>({});
    watch(
      () => props.action,
      (action) => {
        // The last one stays while the panel slides out.
        if (action) typed.value = { ...action };
        errors.value = {};
      },
    );
    const save = () => {
      if (!typed.value) return;
      errors.value = validateAction(typed.value);
      if (Object.keys(errors.value).length === 0) emit('save', { ...typed.value });
    };
    const change = (action: WorkflowAction) => {
      typed.value = action;
      // A message goes as soon as its field is right; new ones come only with "Save action".
      const open = validateAction(action);
      errors.value = Object.fromEntries(
        Object.entries(errors.value).filter(([field]) => field in open),
      );
    };
    const form = (action: WorkflowAction) => {
      const given = { key: action.id, errors: errors.value, onChange: change };
      if (action.kind !== 'conversions-api') return <PlainForm {...given} action={action} />;
      const datasets = props.adManagerDatasets;
      return <ConversionsApiForm {...given} action={action} adManagerDatasets={datasets} />;
    };
    return () => (
      <SidePanel
        show={props.action !== undefined}
        title={typed.value ? ACTION_KINDS[typed.value.kind].label : ''}
        saveText="Save action"
        isSaving={props.isSaving}
        onSave={save}
        onRemove={() => (typed.value ? emit('remove', typed.value.id) : undefined)}
        onClose={() => emit('close')}
      >
        {{ default: () => (typed.value ? form(typed.value) : null) }}
      </SidePanel>
    );
  },
});
