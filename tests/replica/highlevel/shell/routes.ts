/** Where the shell is. `stepId` is null when the address names no step. */
export type Route =
  | { name: 'funnels'; locationId: string }
  | { name: 'funnel'; locationId: string; funnelId: string; tab: string; stepId: string | null }
  | { name: 'page-builder'; locationId: string; pageId: string }
  | { name: 'workflows'; locationId: string }
  | { name: 'workflow'; locationId: string; workflowId: string }
  | { name: 'custom-values'; locationId: string }
  | { name: 'section'; locationId: string; section: string }
  | { name: 'nowhere' };

const LOCATION = /^\/(?:v2\/)?location\/([A-Za-z0-9]{15,30})(?:\/(.*))?$/;

/** Reads a path of the shell, with or without `/v2` (facts, HighLevel, "Hosts"). */
export function parseRoute(pathname: string): Route {
  const match = LOCATION.exec(pathname);
  const locationId = match?.[1];
  if (!locationId) return { name: 'nowhere' };
  const parts = (match[2] ?? '').split('/').filter(Boolean);
  const [first = 'dashboard', second = '', third, fourth = 'steps', fifth = null] = parts;
  if (first === 'page-builder') return { name: 'page-builder', locationId, pageId: second };
  if (first === 'workflow') return { name: 'workflow', locationId, workflowId: second };
  if (first === 'automation' && second === 'workflow' && third) {
    return { name: 'workflow', locationId, workflowId: third };
  }
  if (first === 'automation') return { name: 'workflows', locationId };
  if (first === 'settings' && second === 'custom_values') {
    return { name: 'custom-values', locationId };
  }
  if (first !== 'funnels-websites') return { name: 'section', locationId, section: first };
  if (!third) return { name: 'funnels', locationId };
  return { name: 'funnel', locationId, funnelId: third, tab: fourth, stepId: fifth };
}

/** The path of a route, in the form that the app itself uses. */
export function pathOf(route: Route): string {
  if (route.name === 'nowhere') return '/';
  const location = `/location/${route.locationId}`;
  switch (route.name) {
    case 'funnels':
      return `/v2${location}/funnels-websites/funnels`;
    case 'funnel': {
      const step = route.stepId === null ? '' : `/${route.stepId}/overview`;
      return `/v2${location}/funnels-websites/funnels/${route.funnelId}/${route.tab}${step}`;
    }
    case 'page-builder':
      return `${location}/page-builder/${route.pageId}`;
    case 'workflows':
      return `/v2${location}/automation/workflows`;
    case 'workflow':
      return `${location}/workflow/${route.workflowId}`;
    case 'custom-values':
      return `/v2${location}/settings/custom_values`;
    case 'section':
      return `/v2${location}/${route.section}`;
  }
}
