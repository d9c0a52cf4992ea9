import type { Screen } from '@/utils/dom/locate/screen';
import type { HighLevelContext } from '@/utils/sites/highlevel/guide/highlevel-context';
import { listPageBuilderTargets } from '@/utils/sites/highlevel/guide/page-builder-targets';
import { listShellTargets } from '@/utils/sites/highlevel/guide/shell-targets';
import { listWorkflowTargets } from '@/utils/sites/highlevel/guide/workflow-targets';
import { PAGE_BUILDER_HOST, WORKFLOW_BUILDER_HOST } from '@/utils/sites/highlevel/urls';
import type { StepTarget } from '@/utils/sites/step-target';

/** What a document of HighLevel shows of the journey's Steps 2 and 3. */
export function findHighLevelTargets(screen: Screen, context: HighLevelContext): StepTarget[] {
  const { host } = screen.document.location;
  if (host === PAGE_BUILDER_HOST) return listPageBuilderTargets(screen, context);
  if (host === WORKFLOW_BUILDER_HOST) return listWorkflowTargets(screen, context);
  return listShellTargets(screen, context);
}
