/** @jsxImportSource vue */
import { Maximize, Minus, Plus, Zap } from 'lucide';
import { NDropdown } from 'naive-ui';
import { defineComponent, type PropType } from 'vue';
import type { WorkflowAction, WorkflowTrigger } from '../../world.ts';
import { Icon } from '../shared/Icon.tsx';
import { ACTION_KINDS, makeAction } from './action-kinds.ts';
import { FlowNode } from './FlowNode.tsx';
import { builder } from './builder-choice.ts';
import { t } from './translate.ts';
import type { WorkflowDraft } from './use-workflow.ts';

const addable = () =>
  Object.entries(ACTION_KINDS).map(([key, { label }]) => ({ key, label: t(label) }));

/** The flow: triggers side by side, then the actions in their order. */
export const WorkflowCanvas = defineComponent({
  name: 'WorkflowCanvas',
  props: {
    draft: { type: Object as PropType<WorkflowDraft>, required: true },
    openId: { type: String as PropType<string | null>, default: null },
  },
  emits: {
    openAction: (action: WorkflowAction) => action.id !== '',
    openTrigger: (trigger: WorkflowTrigger) => trigger.id !== '',
  },
  setup(props, { emit }) {
    const newTrigger = () => emit('openTrigger', { id: crypto.randomUUID(), kind: '', filter: '' });
    const add = (kind: WorkflowAction['kind']) =>
      emit('openAction', makeAction(kind, crypto.randomUUID()));
    // The advanced builder's cards do not say what a trigger is filtered to.
    const noteOf = ({ filter }: WorkflowTrigger) =>
      builder.kind === 'advanced' ? '' : filter === '' ? t('No filter') : filter;
    const triggers = () => [
      ...props.draft.triggers.map((trigger) => (
        <FlowNode
          key={trigger.id}
          nodeId={trigger.id}
          type="trigger"
          icon={Zap}
          title={t(trigger.kind)}
          note={noteOf(trigger)}
          isOpen={trigger.id === props.openId}
          onOpen={() => emit('openTrigger', trigger)}
        />
      )),
      <button key="add" type="button" class="add-trigger" onClick={newTrigger}>
        <Icon node={Plus} size={16} />
        {t('Add new trigger')}
      </button>,
    ];
    const actions = () =>
      props.draft.actions.flatMap((action) => [
        <i key={`${action.id}-edge`} class="vue-flow__edge" />,
        <FlowNode
          key={action.id}
          nodeId={action.id}
          type="action"
          icon={ACTION_KINDS[action.kind].icon}
          title={action.name === '' ? t(ACTION_KINDS[action.kind].label) : action.name}
          note={t(ACTION_KINDS[action.kind].label)}
          isOpen={action.id === props.openId}
          onOpen={() => emit('openAction', action)}
        />,
      ]);
    const adder = () => (
      <button type="button" class="add-action" aria-label={t('Add action')}>
        <Icon node={Plus} size={16} />
      </button>
    );
    return () => (
      <div class={['vue-flow', { 'is-compact': builder.kind === 'advanced' }]}>
        <div class="vue-flow__pane">
          <div class="trigger-row">{triggers()}</div>
          {actions()}
          <i class="vue-flow__edge" />
          <NDropdown trigger="click" options={addable()} onSelect={add}>
            {{ default: adder }}
          </NDropdown>
          <i class="vue-flow__edge" />
          <span class="flow-end">{t('End')}</span>
        </div>
        <div class="zoom" aria-hidden="true">
          {[Plus, Minus, Maximize].map((node) => (
            <Icon node={node} size={16} />
          ))}
        </div>
      </div>
    );
  },
});
