import type { SiteReply, SiteRequest } from '../site.ts';
import { json } from '../site.ts';
import type { Dataset, World } from '../world.ts';
import { findDataset } from '../world.ts';
import { makeAccessToken } from './access-token.ts';
import { viewDataset } from './dataset-view.ts';
import { summariseActivity } from './event-activity.ts';
import { clearTestEvents, streamTestEvents } from './test-event-stream.ts';

export const API_ROOT = '/replica/events-manager/datasets';

type Route = (world: World, dataset: Dataset) => SiteReply;

const ROUTES = new Map<string, Route>([
  ['GET ', (_, dataset) => json(viewDataset(dataset))],
  ['GET /activity', (world, dataset) => json(summariseActivity(world.events, dataset.id))],
  ['GET /conversions-api', () => json({ canGenerateToken: true })],
  ['POST /tokens', (_, dataset) => generateToken(dataset)],
  ['GET /test-events', streamTestEvents],
  [
    'POST /test-events/clear',
    (world, dataset) => {
      clearTestEvents(world, dataset);
      return json({});
    },
  ],
]);

/** Answers the app's own calls below {@link API_ROOT}; undefined when the path is another one. */
export function answerApi(request: SiteRequest, world: World): SiteReply | undefined {
  const path = request.url.pathname;
  if (path !== API_ROOT && !path.startsWith(`${API_ROOT}/`)) return undefined;
  const from = request.headers['sec-fetch-site'];
  if (from !== undefined && from !== 'same-origin') return json({ error: 'Not from there' }, 403);
  if (path === API_ROOT) return json(world.datasets.map(viewDataset));
  const [id = '', ...rest] = path.slice(API_ROOT.length + 1).split('/');
  const dataset = findDataset(world, id);
  // An unknown ID is an answer too: the screen says that it cannot be viewed.
  if (!dataset) return json(null);
  const route = ROUTES.get(`${request.method} ${rest.map((part) => `/${part}`).join('')}`);
  return route ? route(world, dataset) : json({ error: 'No such call' }, 404);
}

function generateToken(dataset: Dataset): SiteReply {
  const accessToken = makeAccessToken();
  dataset.tokens.push(accessToken);
  return json({ accessToken });
}
