import type { ActionWatch } from '@/utils/content/workflow/watch-action';
import type { Screen } from '@/utils/dom/locate/screen';
import type { ActionPanel } from '@/utils/sites/highlevel/action-fields';
import { readCanvas, readReentry, readWorkflowState } from '@/utils/sites/highlevel/read-workflow';
import type { WorkflowReading } from '@/utils/workflow/workflow-reading';

/** All that can be seen of the workflow now, with the open action where one is. */
export function readWorkflowNow(
  screen: Screen,
  panel: ActionPanel | null,
  watch: ActionWatch,
  datasetOwner: string | null = null,
): WorkflowReading {
  const looked = panel && watch.look(panel);
  return {
    ...readCanvas(screen),
    action: looked?.fields ?? null,
    isAdManager: panel?.connection === 'ad-manager',
    datasetOwner,
    allowsReentry: readReentry(screen),
    save: { action: looked?.saving ?? null, ...readWorkflowState(screen) },
  };
}
