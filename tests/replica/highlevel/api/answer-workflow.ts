import { randomUUID } from 'node:crypto';
import { json, type SiteReply } from '../../site.ts';
import type { World } from '../../world.ts';
import { statusBody, workflowBody } from './bodies.ts';
import { viewWorkflow } from './views.ts';

/**
 * Makes, reads and saves a workflow and turns its switch. Publishing copies what was saved to what runs;
 * a workflow that is already published runs each further save.
 */
export function answerWorkflow(
  call: string,
  id: string,
  body: unknown,
  world: World,
): SiteReply | undefined {
  if (call === 'POST locations workflows') return makeWorkflow(id, world);
  const location = world.locations.find(({ workflows }) => workflows.some((w) => w.id === id));
  const workflow = location?.workflows.find((candidate) => candidate.id === id);
  if (!location || !workflow) return undefined;
  if (call === 'GET workflows') return json(viewWorkflow(workflow, location, world));
  if (call === 'PUT workflows') {
    const parsed = workflowBody.safeParse(body);
    if (!parsed.success) return json({ message: 'This workflow cannot be saved.' }, 400);
    const { name, ...content } = parsed.data;
    workflow.name = name;
    workflow.saved = content;
  } else if (call === 'PUT workflows status') {
    const parsed = statusBody.safeParse(body);
    if (!parsed.success) return json({ message: 'The status cannot be changed.' }, 400);
    workflow.published = parsed.data.published;
  } else {
    return undefined;
  }
  if (workflow.published) workflow.live = structuredClone(workflow.saved);
  return json(viewWorkflow(workflow, location, world));
}

/** An empty draft, as "Create workflow" makes it. */
function makeWorkflow(locationId: string, world: World): SiteReply | undefined {
  const location = world.locations.find(({ id }) => id === locationId);
  if (!location) return undefined;
  const content = () => ({ triggers: [], actions: [], allowReentry: true });
  const workflow = {
    id: randomUUID(),
    name: `New workflow ${location.workflows.length + 1}`,
    saved: content(),
    live: content(),
    published: false,
  };
  location.workflows.push(workflow);
  return json(viewWorkflow(workflow, location, world));
}
