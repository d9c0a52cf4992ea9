/** @jsxImportSource vue */
import { ArrowLeft } from 'lucide';
import { NButton, NSwitch } from 'naive-ui';
import { defineComponent, type PropType } from 'vue';
import { askShell } from '../shared/frame-wish.ts';
import { Icon } from '../shared/Icon.tsx';
import { t } from './translate.ts';
import { WorkflowName } from './WorkflowName.tsx';

/** The tabs that hold something here. */
export const TABS = ['Builder', 'Settings'] as const;
export type BuilderTab = (typeof TABS)[number];

/** The bars on top of the workflow builder: name and Save, then tabs and the publish switch. */
export const BuilderHeader = defineComponent({
  name: 'BuilderHeader',
  props: {
    name: { type: String, required: true },
    isPublished: { type: Boolean, required: true },
    isDirty: { type: Boolean, required: true },
    isBusy: { type: Boolean, required: true },
    tab: { type: String as PropType<BuilderTab>, required: true },
  },
  emits: {
    rename: (name: string) => name !== '',
    save: () => true,
    go: (tab: BuilderTab) => TABS.includes(tab),
    publish: (isOn: boolean) => typeof isOn === 'boolean',
  },
  setup(props, { emit }) {
    return () => (
      <header>
        <div class="toolbar">
          <NButton quaternary onClick={() => askShell({ go: 'workflows' })}>
            {{
              default: () => t('Back to workflows'),
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
            {{ default: () => t(props.isDirty ? 'Save' : 'Saved') }}
          </NButton>
        </div>
        <div class="action-bar">
          {TABS.map((tab) => (
            <button
              key={tab}
              type="button"
              class={['bar-tab', { 'is-active': tab === props.tab }]}
              onClick={() => emit('go', tab)}
            >
              {t(tab)}
            </button>
          ))}
          <span class="bar-tab" title="Not part of this replica">
            {t('Enrollment history')}
          </span>
          <span class="spacer" />
          <span title="Not part of this replica">
            <NButton size="small" disabled>
              {{ default: () => t('Test workflow') }}
            </NButton>
          </span>
          <span class={props.isPublished ? 'muted' : 'status-now'}>{t('Draft')}</span>
          <NSwitch
            id="cmp-action-bar__tgl--draft-publish-workflow"
            aria-label={t('Publish workflow')}
            value={props.isPublished}
            onUpdateValue={(isOn: boolean) => emit('publish', isOn)}
          />
          <span class={props.isPublished ? 'status-now' : 'muted'}>{t('Publish')}</span>
        </div>
      </header>
    );
  },
});
