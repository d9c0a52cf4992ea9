import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { composeBaseCode } from '../replica/events-manager/base-code.ts';
import { funnelSite } from '../replica/funnel/site.ts';
import { graphSite } from '../replica/graph/site.ts';
import { pixelSite } from '../replica/pixel/site.ts';
import { receivingSite } from '../replica/receiving/site.ts';
import { startReplica, type Replica } from '../replica/server.ts';
import type { ReceivedEvent } from '../replica/world.ts';
import { launchOnReplica, untilArrived } from './launch-on-replica.ts';

const TOKEN = `EAA${'q5'.repeat(60)}`;

let replica: Replica;
let browser: Browser;

beforeAll(async () => {
  replica = await startReplica({ sites: [receivingSite, graphSite, pixelSite, funnelSite] });
  browser = await launchOnReplica(replica);
});
beforeEach(() => replica.reset());
afterAll(async () => {
  await browser.close();
  await replica.close();
});

/** Sets a client up as a person would have, pixel code in every page. */
function setUp(index: number): string {
  const dataset = replica.world.datasets[index];
  const location = replica.world.locations[index];
  const [funnel] = location?.funnels ?? [];
  const [workflow] = location?.workflows ?? [];
  if (!dataset || !funnel || !workflow) throw new Error('The seed has no such client.');
  dataset.tokens.push(TOKEN);
  funnel.settings.header += composeBaseCode(dataset.id);
  workflow.published = true;
  for (const action of workflow.live.actions) {
    if (action.kind !== 'conversions-api') continue;
    Object.assign(action, {
      eventType: 'funnel',
      eventName: 'Lead',
      accessToken: TOKEN,
      datasetId: dataset.id,
    });
  }
  return funnel.domain;
}

/** Comes from an ad, sends the form, and waits on the thanks page for that many Leads. */
async function sendForm(domain: string, count: number): Promise<ReceivedEvent[]> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(`https://${domain}/?fbclid=IwAR0FromAnAd`);
  await page.type('[name=full_name]', 'Jane Doe');
  await page.type('[name=email]', 'jane@example.com');
  await page.type('[name=phone]', '+1 415 555 0100');
  await Promise.all([page.waitForNavigation(), page.click('button[type=submit]')]);
  await untilArrived(replica, (events) => leads(events).length >= count);
  expect(new URL(page.url()).pathname).toBe('/thanks');
  await context.close();
  return replica.world.events;
}

const leads = (events: ReceivedEvent[]) => events.filter(({ eventName }) => eventName === 'Lead');

test("the funnel's own Lead arrives twice, once from each side, and is deduplicated", async () => {
  const events = await sendForm(setUp(0), 2);
  const [first, second] = leads(events);
  expect(
    leads(events)
      .map(({ receivedFrom }) => receivedFrom)
      .sort(),
  ).toEqual(['Browser', 'Server']);
  expect(first?.eventId).toMatch(/^[0-9a-f-]{36}$/);
  expect(second?.eventId).toBe(first?.eventId);
  expect([first?.deduplicated, second?.deduplicated]).toEqual([false, true]);

  const server = leads(events).find(({ receivedFrom }) => receivedFrom === 'Server');
  const browserLead = leads(events).find(({ receivedFrom }) => receivedFrom === 'Browser');
  expect(server?.parameters['user_data.fbp']).toBe(browserLead?.parameters['fbp']);
  expect(server?.parameters['user_data.fbc']).toBe(browserLead?.parameters['fbc']);
  expect(server?.parameters['user_data.fbc']).toMatch(/\.IwAR0FromAnAd$/);
});

test('a Lead pasted without an event ID never finds its other half', async () => {
  const events = await sendForm(setUp(1), 2);
  expect(
    leads(events)
      .map(({ receivedFrom }) => receivedFrom)
      .sort(),
  ).toEqual(['Browser', 'Server']);
  expect(leads(events).some(({ deduplicated }) => deduplicated)).toBe(false);
});

test('without the pixel only the server side arrives', async () => {
  const domain = setUp(0);
  const [funnel] = replica.world.locations[0]?.funnels ?? [];
  if (funnel) funnel.settings.header = '';
  const events = await sendForm(domain, 1);
  expect(events).toMatchObject([{ receivedFrom: 'Server', eventName: 'Lead' }]);
});
