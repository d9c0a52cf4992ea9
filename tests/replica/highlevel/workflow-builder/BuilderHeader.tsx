/** @jsxImportSource vue */
import { ArrowLeft } from 'lucide';
import { NButton, NSwitch } from 'naive-ui';
import { defineComponent } from 'vue';
import { askShell } from '../shared/frame-wish.ts';
import { Icon } from '../shared/Icon.tsx';
import { WorkflowName } from './WorkflowName.tsx';

/** The bars on top of the workflow builder: name and Save, then tabs and the publish switch. */
export const BuilderHeader = defineComponent({
  name: 'BuilderHeader',
  props: {
    name: { type: String, required: true },
    isPublished: { type: Boolean, required: true },
    isDirty: { type: Boolean, required: true },
    isBusy: { type: Boolean, required: true },
  },
  emits: {
    rename: (name: string) => name !== '',
    save: () => true,
    publish: (isOn: boolean) => typeof isOn === 'boolean',
  },
  setup(props, { emit }) {
    const tabs = ['Builder', 'Settings', 'Enrollment history', 'Execution logs'];
    return () => (
      <header>
        <div class="toolbar">
          <NButton quaternary onClick={() => askShell({ go: 'workflows' })}>
            {{
              default: () => 'Back to workflows',
              icon: () => <Icon node={ArrowLeft} size={16} />,
            }}
          </NButton>
          <span class="spacer" />
          <WorkflowName name={props.name} onRename={(name) => emit('rename', name)} />
          <span class="spacer" />
          <NButton
            type="primary"
            disabled={!props.isDirty}
            loading={props.isBusy}
            onClick={() => emit('save')}
          >
            {{ default: () => (props.isDirty ? 'Save' : 'Saved') }}
          </NButton>
        </div>
        <div class="action-bar">
          {tabs.map((label, index) => (
            <span key={label} class={['bar-tab', { 'is-active': index === 0 }]}>
              {label}
            </span>
          ))}
          <span class="spacer" />
          <span class={props.isPublished ? 'muted' : 'status-now'}>Draft</span>
          <NSwitch
            id="cmp-action-bar__tgl--draft-publish-workflow"
            aria-label="Publish workflow"
            value={props.isPublished}
            onUpdateValue={(isOn: boolean) => emit('publish', isOn)}
          />
          <span class={props.isPublished ? 'status-now' : 'muted'}>Publish</span>
        </div>
      </header>
    );
  },
});
