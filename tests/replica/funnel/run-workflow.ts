import type { Funnel, FunnelPage, Location, World } from '../world.ts';
import { runConversionsApiStep } from './conversions-api-step.ts';
import { recordStepRun } from './step-runs.ts';
import type { Visit } from './submission.ts';

/**
 * Runs the funnel's workflow for a sent form: what was published, and only while it is published,
 * when a trigger Form Submitted names this form or no form at all. The webhook action calls
 * nobody: it is there because it, too, has an access token.
 */
export async function runWorkflow(
  world: World,
  owner: { location: Location; funnel: Funnel; page: FunnelPage },
  visit: Visit,
): Promise<void> {
  const workflow = owner.location.workflows.find(({ id }) => id === owner.funnel.workflowId);
  if (!workflow?.published) return;
  const form = formName(owner.page);
  const isTriggered = workflow.live.triggers.some(
    ({ kind, filter }) =>
      kind === 'Form Submitted' && (filter === '' || filter.toLowerCase() === form.toLowerCase()),
  );
  if (!isTriggered) return;
  for (const action of workflow.live.actions) {
    if (action.kind !== 'conversions-api') continue;
    const outcome = await runConversionsApiStep(world, action, visit);
    recordStepRun(world, { workflowId: workflow.id, actionId: action.id, ...outcome });
  }
}

/** Name of the form on a page, by which a trigger's filter knows it. */
export function formName(page: FunnelPage): string {
  return `${page.name} form`;
}
