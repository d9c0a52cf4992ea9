/** @jsxImportSource vue */
import { computed, defineComponent, ref, watch, type PropType } from 'vue';
import type { WorkflowTrigger } from '../../world.ts';
import { TRIGGER_KINDS } from './action-kinds.ts';
import { SelectRow } from './SelectRow.tsx';
import { SidePanel } from './SidePanel.tsx';

const KINDS = TRIGGER_KINDS.map((kind) => ({ value: kind, label: kind }));

/** The panel of one trigger: what starts the workflow, and for which form only. */
export const TriggerPanel = defineComponent({
  name: 'TriggerPanel',
  props: {
    trigger: { type: Object as PropType<WorkflowTrigger | undefined> },
    forms: { type: Array as PropType<string[]>, required: true },
  },
  emits: {
    save: (trigger: WorkflowTrigger) => trigger.id !== '',
    remove: (id: string) => id !== '',
    close: () => true,
  },
  setup(props, { emit }) {
    const typed = ref<WorkflowTrigger>({ id: '', kind: '', filter: '' });
    const error = ref('');
    const forms = computed(() => props.forms.map((name) => ({ value: name, label: name })));
    watch(
      () => props.trigger,
      (trigger) => {
        if (trigger) typed.value = { ...trigger };
        error.value = '';
      },
    );
    const save = () => {
      error.value = typed.value.kind === '' ? 'Trigger is required' : '';
      if (error.value === '') emit('save', { ...typed.value });
    };
    return () => (
      <SidePanel
        show={props.trigger !== undefined}
        title="Workflow trigger"
        saveText="Save trigger"
        onSave={save}
        onRemove={() => emit('remove', typed.value.id)}
        onClose={() => emit('close')}
      >
        {{
          default: () => [
            <SelectRow
              label="Choose a workflow trigger"
              required
              filterable
              value={typed.value.kind}
              options={KINDS}
              error={error.value}
              onUpdateValue={(kind) => (typed.value.kind = kind)}
            />,
            <SelectRow
              label="Filter: form is"
              filterable
              value={typed.value.filter}
              options={forms.value}
              onUpdateValue={(filter) => (typed.value.filter = filter)}
            />,
          ],
        }}
      </SidePanel>
    );
  },
});
