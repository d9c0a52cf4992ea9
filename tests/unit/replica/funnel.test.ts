import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { funnelSite } from '../../replica/funnel/site.ts';
import { stepRuns } from '../../replica/funnel/step-runs.ts';
import { graphSite } from '../../replica/graph/site.ts';
import { startReplica, type Replica } from '../../replica/server.ts';
import type { ConversionsApiAction, Funnel, Workflow } from '../../replica/world.ts';
import { askReplica } from './ask-replica.ts';

const HOST = 'funnel.brightsmile.test';
const TOKEN = `EAA${'k3'.repeat(60)}`;
const DATASET = '1029384756102938';

let replica: Replica;
beforeAll(async () => {
  replica = await startReplica({ sites: [graphSite, funnelSite] });
});
beforeEach(() => {
  replica.reset();
  replica.world.datasets[0]?.tokens.push(TOKEN);
});
afterAll(() => replica.close());

function brightSmile(): { funnel: Funnel; workflow: Workflow } {
  const [location] = replica.world.locations;
  const [funnel] = location?.funnels ?? [];
  const [workflow] = location?.workflows ?? [];
  if (!funnel || !workflow) throw new Error('The seed has no funnel with a workflow.');
  return { funnel, workflow };
}

/** Publishes the workflow with an action that is filled, but for the changes. */
function publish(changes: Partial<ConversionsApiAction> = {}): void {
  const { workflow } = brightSmile();
  workflow.published = true;
  workflow.live.actions = workflow.live.actions.map((action) =>
    action.kind !== 'conversions-api'
      ? action
      : {
          ...action,
          eventType: 'funnel',
          eventName: 'Lead',
          accessToken: TOKEN,
          datasetId: DATASET,
          value: '1000',
          currency: 'USD',
          ...changes,
        },
  );
}

function send(changes: Record<string, string> = {}) {
  const page = brightSmile().funnel.pages[0];
  return askReplica(replica, {
    host: HOST,
    path: '/_funnel/submit',
    headers: { 'content-type': 'application/json', 'user-agent': 'Test Browser' },
    body: JSON.stringify({
      pageId: page?.id,
      fullName: 'Jane van Doe',
      email: ' John_Smith@Gmail.com ',
      phone: '(650) 555-1212',
      eventId: 'ev-1',
      pageUrl: `https://${HOST}/consult?fbclid=IwAR0Click`,
      fbclid: 'IwAR0Click',
      fbp: 'fb.1.1795392933263.194875806',
      fbc: 'fb.1.1795392933224.IwAR0Click',
      ...changes,
    }),
  });
}

const graphCalls = () => replica.world.log.filter(({ host }) => host === 'graph.facebook.com');

describe('a live page', () => {
  test('serves the Settings and the published code in their places, nothing only saved', async () => {
    const { funnel } = brightSmile();
    const [page] = funnel.pages;
    if (!page) throw new Error('The seed has no page.');
    funnel.settings.footer = '<i>settings body</i>';
    page.published = { header: '<!-- page head -->', footer: '<i>page body</i>' };
    page.saved = { header: '<!-- saved only -->', footer: '' };
    const { text } = await askReplica(replica, { host: HOST, path: '/consult?utm_source=fb' });
    const [head = '', body = ''] = text.split('</head>');
    expect(head).toContain('GTM-K7Q2MX');
    expect(head).toContain('<!-- page head -->');
    expect(body.indexOf('<i>settings body</i>')).toBeGreaterThan(body.indexOf('</form>'));
    expect(body.indexOf('<i>page body</i>')).toBeLessThan(body.indexOf('</body>'));
    expect(body).toContain('<i>page body</i>');
    expect(text).not.toContain('saved only');
  });

  test('leads from the domain to the form and knows no other page', async () => {
    const start = await askReplica(replica, { host: HOST, path: '/?fbclid=a' });
    const unknown = await askReplica(replica, { host: HOST, path: '/nowhere' });
    expect([start.status, start.headers['location']]).toEqual([302, '/consult?fbclid=a']);
    expect(unknown.status).toBe(404);
  });
});

describe('a sent form', () => {
  test('posts what the action holds and the event ID that the funnel made', async () => {
    publish();
    expect((await send()).status).toBe(200);
    const [call] = graphCalls();
    expect(call).toMatchObject({ path: `/v26.0/${DATASET}/events`, query: '', status: 200 });
    expect(call?.headers['authorization']).toBe(`Bearer ${TOKEN}`);
    expect(JSON.parse(call?.body ?? '')).toEqual({
      data: [
        {
          event_name: 'Lead',
          event_time: expect.any(Number) as number,
          event_id: 'ev-1',
          action_source: 'website',
          event_source_url: `https://${HOST}/consult?fbclid=IwAR0Click`,
          // E-mail and phone are Meta's own test vectors for normalising and hashing.
          user_data: {
            em: ['62a14e44f765419d10fea99367361a727c12365e2520f32218d505ed9aa0f62f'],
            ph: ['e323ec626319ca94ee8bff2e4c87cf613be6ea19919ed1364124e16807ab3176'],
            fn: ['81f8f6dde88365f3928796ec7aa53f72820b06db8664f5fe76a7eb13e24546a2'],
            ln: [expect.stringMatching(/^[0-9a-f]{64}$/) as string],
            client_ip_address: '203.0.113.24',
            client_user_agent: 'Test Browser',
            fbc: 'fb.1.1795392933224.IwAR0Click',
            fbp: 'fb.1.1795392933263.194875806',
          },
          custom_data: { value: 1000, currency: 'USD' },
        },
      ],
    });
    expect(replica.world.events).toMatchObject([{ eventName: 'Lead', eventId: 'ev-1' }]);
    expect(stepRuns(replica.world)).toMatchObject([{ outcome: 'sent', status: 200 }]);
  });

  test('makes fbc from the click ID when the cookie is missing', async () => {
    publish();
    await send({ fbc: '', fbp: '' });
    expect(graphCalls()[0]?.body).toMatch(/"fbc":"fb\.1\.\d{13}\.IwAR0Click"/);
    expect(graphCalls()[0]?.body).not.toContain('fbp');
  });

  test('starts nothing while the workflow is a draft', async () => {
    publish();
    brightSmile().workflow.published = false;
    expect((await send()).status).toBe(200);
    expect(graphCalls()).toEqual([]);
    expect(stepRuns(replica.world)).toEqual([]);
  });

  test('runs what was published, not what was only saved', async () => {
    const { workflow } = brightSmile();
    workflow.published = true;
    workflow.saved.actions = [];
    await send();
    expect(stepRuns(replica.world)).toMatchObject([{ note: 'Access Token is required' }]);
  });

  test.each([
    ['another kind of trigger', { id: 't', kind: 'Survey Submitted', filter: '' }],
    ['a filter for another form', { id: 't', kind: 'Form Submitted', filter: 'Newsletter form' }],
  ])('starts nothing with %s', async (_what, trigger) => {
    publish();
    brightSmile().workflow.live.triggers = [trigger];
    await send();
    expect(stepRuns(replica.world)).toEqual([]);
  });

  test.each<[string, Partial<ConversionsApiAction>, Record<string, string>]>([
    ['Dataset Id is required', { datasetId: '' }, {}],
    ['Facebook event name is required', { eventName: '' }, {}],
    ['No Ad Manager account is connected', { connection: 'ad-manager' }, {}],
    ['No attribution data found', {}, { fbclid: '', fbc: '' }],
  ])('skips the action: %s', async (note, action, submission) => {
    publish(action);
    expect((await send(submission)).status).toBe(200);
    expect(stepRuns(replica.world)).toMatchObject([{ outcome: 'skipped', note }]);
    expect(graphCalls()).toEqual([]);
  });

  test.each([
    ['a wrong token', { accessToken: 'EAAwrong' }, 401],
    ['a wrong dataset', { datasetId: '2203948576201134' }, 400],
    ['a token that no header can hold', { accessToken: 'EAA\nx' }, null],
  ])('goes through with %s, and the failure is recorded', async (_what, action, status) => {
    publish(action);
    expect((await send()).status).toBe(200);
    expect(stepRuns(replica.world)).toMatchObject([{ outcome: 'failed', status }]);
    expect(graphCalls().map((call) => call.status)).toEqual(status === null ? [] : [status]);
    expect(replica.world.events).toEqual([]);
  });

  test.each(['', '{}', '[]'])('refuses what is no form: %j', async (body) => {
    const answer = await askReplica(replica, { host: HOST, path: '/_funnel/submit', body });
    expect(answer.status).toBe(400);
  });
});
