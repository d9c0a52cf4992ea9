import { ACTION_CHECKS } from '@/utils/workflow/action-checks';
import type { Check } from '@/utils/workflow/check';
import { WORKFLOW_CHECKS } from '@/utils/workflow/workflow-checks';
import type { WorkflowReading } from '@/utils/workflow/workflow-reading';

const ORDER: Record<Check['severity'], number> = { wrong: 0, attention: 1, unseen: 2 };

/** All that is to be said about a workflow and its open action, the worst first. */
export function findChecks(reading: WorkflowReading): Check[] {
  const found = [...ACTION_CHECKS, ...WORKFLOW_CHECKS].flatMap(({ id, severity, find }) => {
    const text = find(reading);
    return text === undefined ? [] : [{ id, severity, text }];
  });
  return found.sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}
