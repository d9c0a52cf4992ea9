/** @jsxImportSource vue */
import { computed, defineComponent, ref, watch, type PropType } from 'vue';
import type { WorkflowTrigger } from '../../world.ts';
import { SelectRow } from './SelectRow.tsx';
import { SidePanel } from './SidePanel.tsx';
import { t } from './translate.ts';
import { TRIGGER_KINDS } from './trigger-kinds.ts';

const kinds = () => Object.keys(TRIGGER_KINDS).map((kind) => ({ value: kind, label: t(kind) }));

/** The panel of one trigger: what starts the workflow, and for which form only. */
export const TriggerPanel = defineComponent({
  name: 'TriggerPanel',
  props: {
    trigger: { type: Object as PropType<WorkflowTrigger | undefined> },
    forms: { type: Array as PropType<string[]>, required: true },
    isSaving: { type: Boolean, default: false },
  },
  emits: {
    save: (trigger: WorkflowTrigger) => trigger.id !== '',
    remove: (id: string) => id !== '',
    close: () => true,
  },
  setup(props, { emit }) {
    const typed = ref<WorkflowTrigger>({ id: '', kind: '', filter: '' });
    const error = ref('');
    const filter = computed(() => TRIGGER_KINDS[typed.value.kind] ?? null);
    const choices = computed(() => {
      const known = filter.value?.choices ?? [];
      const names = known.length === 0 ? props.forms : known;
      return names.map((name) => ({ value: name, label: name }));
    });
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
        isSaving={props.isSaving}
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
              options={kinds()}
              error={error.value}
              onUpdateValue={(kind) => (typed.value = { ...typed.value, kind, filter: '' })}
            />,
            filter.value === null ? null : (
              <SelectRow
                label={filter.value.label}
                filterable
                value={typed.value.filter}
                options={choices.value}
                onUpdateValue={(name) => (typed.value.filter = name)}
              />
            ),
          ],
        }}
      </SidePanel>
    );
  },
});
