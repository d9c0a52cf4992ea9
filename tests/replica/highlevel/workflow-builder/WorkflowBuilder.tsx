/** @jsxImportSource vue */
import { NSpin } from 'naive-ui';
import { defineComponent, shallowRef } from 'vue';
import type { WorkflowAction, WorkflowTrigger } from '../../world.ts';
import { ActionPanel } from './ActionPanel.tsx';
import { builder } from './builder-choice.ts';
import { BuilderHeader, type BuilderTab } from './BuilderHeader.tsx';
import { FirstVisit } from './FirstVisit.tsx';
import { TriggerPanel } from './TriggerPanel.tsx';
import { useWorkflow, type WorkflowDraft } from './use-workflow.ts';
import { WorkflowCanvas } from './WorkflowCanvas.tsx';
import { WorkflowSettings } from './WorkflowSettings.tsx';

/** The workflow builder, as it stands in its frame. One panel is open at a time. */
export const WorkflowBuilder = defineComponent({
  name: 'WorkflowBuilder',
  props: { workflowId: { type: String, required: true } },
  setup(props) {
    const workflow = useWorkflow(props.workflowId);
    const action = shallowRef<WorkflowAction>();
    const trigger = shallowRef<WorkflowTrigger>();
    const tab = shallowRef<BuilderTab>('Builder');
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
    // With autosave the panel stays open until the workflow is stored; what was typed is not lost.
    const keep = async (patch: Partial<WorkflowDraft>) => {
      const before = workflow.draft.value;
      workflow.draft.value = { ...before, ...patch };
      if (!builder.autosave || (await workflow.save())) close();
      else workflow.draft.value = before;
    };
    const keepAction = (kept: WorkflowAction) =>
      keep({ actions: withItem(workflow.draft.value.actions, kept) });
    const keepTrigger = (kept: WorkflowTrigger) =>
      keep({ triggers: withItem(workflow.draft.value.triggers, kept) });
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
            tab={tab.value}
            onGo={(to) => (tab.value = to)}
            onRename={(name) => (workflow.draft.value.name = name)}
            onSave={workflow.save}
            onPublish={workflow.setPublished}
          />
          <div class="builder-body">
            {tab.value === 'Builder' ? (
              <WorkflowCanvas
                draft={workflow.draft.value}
                openId={action.value?.id ?? trigger.value?.id ?? null}
                onOpenAction={openAction}
                onOpenTrigger={openTrigger}
              />
            ) : (
              <WorkflowSettings
                allowReentry={workflow.draft.value.allowReentry}
                onReentry={(isOn) => (workflow.draft.value.allowReentry = isOn)}
              />
            )}
            <ActionPanel
              action={action.value}
              adManagerDatasets={view.adManagerDatasets}
              isSaving={workflow.isBusy.value}
              onSave={keepAction}
              onRemove={remove}
              onClose={close}
            />
            <TriggerPanel
              trigger={trigger.value}
              forms={view.forms}
              isSaving={workflow.isBusy.value}
              onSave={keepTrigger}
              onRemove={remove}
              onClose={close}
            />
          </div>
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
