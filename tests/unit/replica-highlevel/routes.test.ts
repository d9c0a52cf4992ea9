import { describe, expect, it } from 'vitest';
import { parseRoute, pathOf, type Route } from '../../replica/highlevel/shell/routes.ts';

const locationId = 'Pie9yvZA1BYJnWPk99Yj';
const funnelId = 'mT4xQ8cLr2VbN6sWd0Ke';
const stepId = 'hZ7pK3nYw5RtG1uXa9Mq';
const workflowId = '3f0c1d52-8a4e-4b7b-9d61-5c2e7a90b134';

const ROUTES: [string, Route][] = [
  [`/v2/location/${locationId}/dashboard`, { name: 'section', locationId, section: 'dashboard' }],
  [`/v2/location/${locationId}/funnels-websites/funnels`, { name: 'funnels', locationId }],
  [
    `/v2/location/${locationId}/funnels-websites/funnels/${funnelId}/settings`,
    { name: 'funnel', locationId, funnelId, tab: 'settings', stepId: null },
  ],
  [
    `/v2/location/${locationId}/funnels-websites/funnels/${funnelId}/steps/${stepId}/overview`,
    { name: 'funnel', locationId, funnelId, tab: 'steps', stepId },
  ],
  [
    `/location/${locationId}/page-builder/${stepId}`,
    { name: 'page-builder', locationId, pageId: stepId },
  ],
  [`/v2/location/${locationId}/automation/workflows`, { name: 'workflows', locationId }],
  [`/location/${locationId}/workflow/${workflowId}`, { name: 'workflow', locationId, workflowId }],
];

describe('routes of the shell', () => {
  it.each(ROUTES)('reads %s, and writes it back', (path, route) => {
    expect(parseRoute(path)).toEqual(route);
    expect(pathOf(route)).toBe(path);
  });

  it.each(ROUTES)('reads %s with and without /v2', (path, route) => {
    const other = path.startsWith('/v2') ? path.slice(3) : `/v2${path}`;
    expect(parseRoute(other)).toEqual(route);
  });

  it('reads the longer address of a workflow', () => {
    const path = `/v2/location/${locationId}/automation/workflow/${workflowId}`;
    expect(parseRoute(path)).toEqual({ name: 'workflow', locationId, workflowId });
  });

  it.each(['/', '/location/', '/location/short/dashboard', '/v3/location/x'])(
    'is nowhere at %s',
    (path) => {
      expect(parseRoute(path)).toEqual({ name: 'nowhere' });
    },
  );
});
