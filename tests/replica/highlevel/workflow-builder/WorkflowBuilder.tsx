/** @jsxImportSource vue */
import { NSpin } from 'naive-ui';
import { defineComponent, shallowRef } from 'vue';
import type { WorkflowAction, WorkflowTrigger } from '../../world.ts';
import { ActionPanel } from './ActionPanel.tsx';
import { BuilderHeader } from './BuilderHeader.tsx';
import { FirstVisit } from './FirstVisit.tsx';
import { TriggerPanel } from './TriggerPanel.tsx';
import { useWorkflow } from './use-workflow.ts';
import { WorkflowCanvas } from './WorkflowCanvas.tsx';

/** The workflow builder, as it stands in its frame. One panel is open at a time. */
export const WorkflowBuilder = defineComponent({
  name: 'WorkflowBuilder',
  props: { workflowId: { type: String, required: true } },
  setup(props) {
    const workflow = useWorkflow(props.workflowId);
    const action = shallowRef<WorkflowAction>();
    const trigger = shallowRef<WorkflowTrigger>();
    const close = () => {
      action.value = undefined;
      trigger.value = undefined;
    };
    const openAction = (opened: WorkflowAction) => {
      close();
      action.value = opened;
    };
    const openTrigger = (opened: WorkflowTrigger) => {
      close();
      trigger.value = opened;
    };
    const keepAction = (kept: WorkflowAction) => {
      workflow.draft.value.actions = withItem(workflow.draft.value.actions, kept);
      close();
    };
    const keepTrigger = (kept: WorkflowTrigger) => {
      workflow.draft.value.triggers = withItem(workflow.draft.value.triggers, kept);
      close();
    };
    const remove = (id: string) => {
      const { draft } = workflow;
      draft.value.actions = draft.value.actions.filter((item) => item.id !== id);
      draft.value.triggers = draft.value.triggers.filter((item) => item.id !== id);
      close();
    };
    return () => {
      const view = workflow.view.value;
      if (!view) return <NSpin class="builder-loading" show />;
      return (
        <div class="builder">
          <BuilderHeader
            name={workflow.draft.value.name}
            isPublished={view.workflow.published}
            isDirty={workflow.isDirty.value}
            isBusy={workflow.isBusy.value}
            onRename={(name) => (workflow.draft.value.name = name)}
            onSave={workflow.save}
            onPublish={workflow.setPublished}
          />
          <WorkflowCanvas
            draft={workflow.draft.value}
            openId={action.value?.id ?? trigger.value?.id ?? null}
            onOpenAction={openAction}
            onOpenTrigger={openTrigger}
          />
          <ActionPanel
            action={action.value}
            onSave={keepAction}
            onRemove={remove}
            onClose={close}
          />
          <TriggerPanel
            trigger={trigger.value}
            forms={view.forms}
            onSave={keepTrigger}
            onRemove={remove}
            onClose={close}
          />
          <FirstVisit />
        </div>
      );
    };
  },
});

function withItem<Item extends { id: string }>(items: Item[], kept: Item): Item[] {
  const isKnown = items.some(({ id }) => id === kept.id);
  return isKnown ? items.map((item) => (item.id === kept.id ? kept : item)) : [...items, kept];
}
