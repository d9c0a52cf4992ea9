import type { ConversionsApiAction, Funnel, FunnelPage, Location, World } from '../world.ts';
import { runConversionsApiStep } from './conversions-api-step.ts';
import { mergeAction } from './merge-fields.ts';
import { nativeAction, nativeTrackingOf } from './native-tracking.ts';
import { recordStepRun } from './step-runs.ts';
import type { Visit } from './submission.ts';

/**
 * Runs what a sent form starts: the funnel's own tracking (its tab Events), and the funnel's
 * workflow: what was published, and only while it is published,
 * when a trigger Form Submitted names this form or no form at all. The webhook action calls
 * nobody: it is there because it, too, has an access token.
 */
export async function runWorkflow(
  world: World,
  owner: { location: Location; funnel: Funnel; page: FunnelPage },
  visit: Visit,
): Promise<void> {
  const native = nativeTrackingOf(owner.funnel);
  if (native) await runAction(world, owner.location, nativeAction(native), visit);
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
    await runAction(world, owner.location, action, visit, workflow.id);
  }
}

async function runAction(
  world: World,
  location: Location,
  action: ConversionsApiAction,
  visit: Visit,
  workflowId = '',
): Promise<void> {
  const outcome = await runConversionsApiStep(world, mergeAction(action, location), visit);
  recordStepRun(world, { workflowId, actionId: action.id, ...outcome });
}

/** Name of the form on a page, by which a trigger's filter knows it. */
export function formName(page: FunnelPage): string {
  return `${page.name} form`;
}
