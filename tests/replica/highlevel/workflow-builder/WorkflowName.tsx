/** @jsxImportSource vue */
import { Pencil } from 'lucide';
import { NButton, NInput } from 'naive-ui';
import { defineComponent, ref } from 'vue';
import { Icon } from '../shared/Icon.tsx';
import { t } from './translate.ts';

/** The workflow's name; a pencil turns it into a field. */
export const WorkflowName = defineComponent({
  name: 'WorkflowName',
  props: { name: { type: String, required: true } },
  emits: { rename: (name: string) => name !== '' },
  setup(props, { emit }) {
    const typed = ref<string | null>(null);
    const finish = () => {
      const name = typed.value?.trim() ?? '';
      typed.value = null;
      if (name !== '' && name !== props.name) emit('rename', name);
    };
    return () =>
      typed.value === null ? (
        <div class="workflow-name">
          <span id="cmp-header__txt--edit-workflow-name">{props.name}</span>
          <NButton
            quaternary
            size="tiny"
            aria-label={t('Rename workflow')}
            onClick={() => (typed.value = props.name)}
          >
            {{ icon: () => <Icon node={Pencil} size={14} /> }}
          </NButton>
        </div>
      ) : (
        <NInput
          class="workflow-name-input"
          autofocus
          inputProps={{ 'aria-label': t('Workflow name') }}
          value={typed.value}
          onUpdateValue={(text: string) => (typed.value = text)}
          onBlur={finish}
          onKeydown={(event: KeyboardEvent) => (event.key === 'Enter' ? finish() : undefined)}
        />
      );
  },
});
