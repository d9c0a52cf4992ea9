import { json, type SiteReply } from '../../site.ts';
import type { World } from '../../world.ts';
import { statusBody, workflowBody } from './bodies.ts';
import { viewWorkflow } from './views.ts';

/**
 * Reads and saves a workflow and turns its switch. Publishing copies what was saved to what runs;
 * a workflow that is already published runs each further save.
 */
export function answerWorkflow(
  call: string,
  id: string,
  body: unknown,
  world: World,
): SiteReply | undefined {
  const location = world.locations.find(({ workflows }) => workflows.some((w) => w.id === id));
  const workflow = location?.workflows.find((candidate) => candidate.id === id);
  if (!location || !workflow) return undefined;
  if (call === 'GET workflows') return json(viewWorkflow(workflow, location));
  if (call === 'PUT workflows') {
    const parsed = workflowBody.safeParse(body);
    if (!parsed.success) return json({ message: 'This workflow cannot be saved.' }, 400);
    const { name, triggers, actions } = parsed.data;
    workflow.name = name;
    workflow.saved = { triggers, actions };
  } else if (call === 'PUT workflows status') {
    const parsed = statusBody.safeParse(body);
    if (!parsed.success) return json({ message: 'The status cannot be changed.' }, 400);
    workflow.published = parsed.data.published;
  } else {
    return undefined;
  }
  if (workflow.published) workflow.live = structuredClone(workflow.saved);
  return json(viewWorkflow(workflow, location));
}
