import { useDialog, useMessage } from 'naive-ui';
import { computed, onMounted, ref, shallowRef } from 'vue';
import type { Workflow } from '../../world.ts';
import type { WorkflowView } from '../api/views.ts';
import { callApi } from '../shared/call-api.ts';
import { builder } from './builder-choice.ts';
import { t } from './translate.ts';

/** What the builder edits; it is stored whole by the header's Save. */
export type WorkflowDraft = Pick<Workflow, 'name'> & Workflow['saved'];

/**
 * The workflow that is edited: `draft` is what "Save action" and "Save trigger" handed over, and
 * is stored only by `save`. `setPublished` asks to save first when the draft is not stored.
 */
export function useWorkflow(workflowId: string) {
  const message = useMessage();
  const dialog = useDialog();
  const view = shallowRef<WorkflowView>();
  const draft = ref<WorkflowDraft>({ name: '', triggers: [], actions: [], allowReentry: true });
  const isBusy = ref(false);
  const isDirty = computed(() => {
    const stored = view.value && draftOf(view.value.workflow);
    return JSON.stringify(stored) !== JSON.stringify(draft.value);
  });

  const call = async (method: 'GET' | 'PUT', part: string, body?: unknown) => {
    isBusy.value = true;
    try {
      const answer = await callApi(method, `workflows/${workflowId}${part}`, body);
      view.value = answer as WorkflowView;
      Object.assign(builder, view.value.builder);
      return true;
    } catch (error) {
      message.error(error instanceof Error ? error.message : t('The workflow was not saved.'));
      return false;
    } finally {
      isBusy.value = false;
    }
  };
  const save = async () => {
    const { name, triggers, actions, allowReentry } = draft.value;
    const isStored = await call('PUT', '', { name, triggers, actions, allowReentry });
    if (isStored) message.success(t('Workflow saved'));
    return isStored;
  };
  const setStatus = async (published: boolean) => {
    if (await call('PUT', '/status', { published })) {
      message.success(t(published ? 'Workflow published' : 'Workflow is a draft'));
    }
  };
  const setPublished = (published: boolean) => {
    if (!published || !isDirty.value) return setStatus(published);
    dialog.warning({
      title: t('Unsaved changes'),
      content: t('Save the workflow before you publish it.'),
      positiveText: t('Save and publish'),
      negativeText: t('Cancel'),
      onPositiveClick: async () => {
        if (await save()) await setStatus(true);
      },
    });
    return undefined;
  };

  onMounted(async () => {
    await call('GET', '');
    if (view.value) draft.value = draftOf(view.value.workflow);
  });
  return { view, draft, isBusy, isDirty, save, setPublished };
}

/** A copy, so that editing never reaches into what came from the server. */
function draftOf({ name, saved }: Workflow): WorkflowDraft {
  return { name, ...structuredClone(saved) };
}
