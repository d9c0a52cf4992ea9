import type { SiteReply, SiteRequest } from '../site.ts';
import { json } from '../site.ts';
import type { Dataset, World } from '../world.ts';
import { findDataset } from '../world.ts';
import { makeAccessToken } from './access-token.ts';
import { keepSetup, makeDataset, readCheckedWebsite } from './dataset-setup.ts';
import { viewDataset } from './dataset-view.ts';
import { summariseActivity } from './event-activity.ts';
import { makeDigits } from './make-digits.ts';
import { CUSTOMER_PARAMETERS, INDUSTRIES, listEventChoices } from './setup-choices.ts';
import { clearTestEvents, streamTestEvents } from './test-event-stream.ts';
import { readWebsite } from './website.ts';

export const API_ROOT = '/replica/events-manager/datasets';

type Route = (world: World, dataset: Dataset, request: SiteRequest) => SiteReply;

const ROUTES = new Map<string, Route>([
  ['GET ', (_, dataset) => json(viewDataset(dataset))],
  ['GET /activity', (world, dataset) => json(summariseActivity(world.events, dataset.id))],
  [
    'GET /conversions-api',
    (_, { tokenRights }) => json({ canGenerateToken: tokenRights !== false }),
  ],
  ['POST /tokens', (_, dataset) => generateToken(dataset)],
  ['GET /test-events', streamTestEvents],
  [
    'POST /test-events/clear',
    (world, dataset) => {
      clearTestEvents(world, dataset);
      return json({});
    },
  ],
  [
    'POST /website-check',
    (_, __, { body }) => json({ domain: readWebsite(readCheckedWebsite(body))?.hostname ?? null }),
  ],
  ['GET /setup', (_, dataset) => json(dataset.setup ?? null)],
  [
    'POST /setup',
    (_, dataset, { body }) =>
      keepSetup(dataset, body) ? json({}) : json({ error: 'No such setup' }, 400),
  ],
  ['GET /event-choices', (_, __, { url }) => answerEventChoices(url)],
  ['GET /customer-parameters', () => json(CUSTOMER_PARAMETERS)],
]);

/** Answers the app's own calls below {@link API_ROOT}; undefined when the path is another one. */
export function answerApi(request: SiteRequest, world: World): SiteReply | undefined {
  const path = request.url.pathname;
  if (path !== API_ROOT && !path.startsWith(`${API_ROOT}/`)) return undefined;
  const from = request.headers['sec-fetch-site'];
  if (from !== undefined && from !== 'same-origin') return json({ error: 'Not from there' }, 403);
  if (path === API_ROOT) {
    return request.method === 'POST'
      ? createDataset(world, request.body)
      : json(world.datasets.map(viewDataset));
  }
  const [id = '', ...rest] = path.slice(API_ROOT.length + 1).split('/');
  const dataset = findDataset(world, id);
  // An unknown ID is an answer too: the screen says that it cannot be viewed.
  if (!dataset) return json(null);
  const route = ROUTES.get(`${request.method} ${rest.map((part) => `/${part}`).join('')}`);
  return route ? route(world, dataset, request) : json({ error: 'No such call' }, 404);
}

function generateToken(dataset: Dataset): SiteReply {
  const accessToken = makeAccessToken();
  dataset.tokens.push(accessToken);
  return json({ accessToken });
}

function createDataset(world: World, body: string): SiteReply {
  const dataset = makeDataset(body, makeDigits);
  if (!dataset) return json({ error: 'No name' }, 400);
  world.datasets.push(dataset);
  return json(viewDataset(dataset));
}

function answerEventChoices(url: URL): SiteReply {
  const industry = INDUSTRIES.find((known) => known === url.searchParams.get('industry'));
  return industry ? json(listEventChoices(industry)) : json({ error: 'No such industry' }, 400);
}
