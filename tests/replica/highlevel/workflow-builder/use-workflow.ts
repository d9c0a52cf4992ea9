import { useDialog, useMessage } from 'naive-ui';
import { computed, onMounted, ref, shallowRef } from 'vue';
import type { Workflow } from '../../world.ts';
import type { WorkflowView } from '../api/views.ts';
import { callApi } from '../shared/call-api.ts';

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
  const draft = ref<WorkflowDraft>({ name: '', triggers: [], actions: [] });
  const isBusy = ref(false);
  const isDirty = computed(() => {
    const stored = view.value && draftOf(view.value.workflow);
    return JSON.stringify(stored) !== JSON.stringify(draft.value);
  });

  const call = async (method: 'GET' | 'PUT', part: string, body?: unknown) => {
    isBusy.value = true;
    try {
      view.value = (await callApi(method, `workflows/${workflowId}${part}`, body)) as WorkflowView;
      return true;
    } catch (error) {
      message.error(error instanceof Error ? error.message : 'The workflow was not saved.');
      return false;
    } finally {
      isBusy.value = false;
    }
  };
  const save = async () => {
    const isStored = await call('PUT', '', draft.value);
    if (isStored) message.success('Workflow saved');
    return isStored;
  };
  const setStatus = async (published: boolean) => {
    if (await call('PUT', '/status', { published })) {
      message.success(published ? 'Workflow published' : 'Workflow is a draft');
    }
  };
  const setPublished = (published: boolean) => {
    if (!published || !isDirty.value) return setStatus(published);
    dialog.warning({
      title: 'Unsaved changes',
      content: 'Save the workflow before you publish it.',
      positiveText: 'Save and publish',
      negativeText: 'Cancel',
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
  const { triggers, actions } = structuredClone(saved);
  return { name, triggers, actions };
}
