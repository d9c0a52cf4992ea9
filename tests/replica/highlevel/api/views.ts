import type {
  Funnel,
  FunnelPage,
  Location,
  Workflow,
  WorkflowBuilderChoice,
  World,
} from '../../world.ts';

/** A funnel as the shell shows it; its tab Events, which holds a token, is asked for alone. */
export interface FunnelView extends Omit<Funnel, 'events'> {
  /** Switch of the Settings: loads scripts late when on. */
  optimizeJavaScript: boolean;
}

/** A location as the shell shows it; what the workflows hold stays with the workflow builder. */
export interface LocationView {
  id: string;
  name: string;
  funnels: FunnelView[];
  workflows: Pick<Workflow, 'id' | 'name' | 'published'>[];
}

/** What the page builder works on. */
export interface PageView {
  page: FunnelPage;
  funnelName: string;
  domain: string;
}

/** What the workflow builder works on. */
export interface WorkflowView {
  workflow: Workflow;
  locationName: string;
  builder: WorkflowBuilderChoice;
  /** Names that a trigger can be filtered to. */
  forms: string[];
  /** What the connected ad account offers; null: none is connected. */
  adManagerDatasets: { id: string; name: string }[] | null;
}

export function viewLocation(location: Location): LocationView {
  return {
    id: location.id,
    name: location.name,
    funnels: location.funnels.map(viewFunnel),
    workflows: location.workflows.map(({ id, name, published }) => ({ id, name, published })),
  };
}

function viewFunnel(funnel: Funnel): FunnelView {
  const view: Funnel = { ...funnel };
  delete view.events;
  return { ...view, optimizeJavaScript: funnel.optimizeJavaScript ?? false };
}

export function viewWorkflow(workflow: Workflow, location: Location, world: World): WorkflowView {
  const inUse = location.workflows.flatMap((other) => other.saved.triggers.map((t) => t.filter));
  const ofFunnels = location.funnels.map((funnel) => `${funnel.name} form`);
  const forms = new Set([...ofFunnels, ...inUse].filter((name) => name !== ''));
  return {
    workflow,
    locationName: location.name,
    builder: world.workflowBuilder,
    forms: [...forms],
    adManagerDatasets: location.adManagerDatasets ?? null,
  };
}
