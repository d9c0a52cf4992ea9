import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { mergeCustomValues } from '../../replica/funnel/merge-fields.ts';
import { holdBackScripts } from '../../replica/funnel/late-scripts.ts';
import { funnelSite } from '../../replica/funnel/site.ts';
import { stepRuns } from '../../replica/funnel/step-runs.ts';
import { graphSite } from '../../replica/graph/site.ts';
import { startReplica, type Replica } from '../../replica/server.ts';
import type { Funnel, Location } from '../../replica/world.ts';
import { askReplica } from './ask-replica.ts';

const HOST = 'whitening.brightsmile.test';
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

function seeded(): { location: Location; funnel: Funnel } {
  const [location] = replica.world.locations;
  const funnel = location?.funnels.find(({ domain }) => domain === HOST);
  if (!location || !funnel) throw new Error('The seed has no such funnel.');
  return { location, funnel };
}

const read = async (path: string) => (await askReplica(replica, { host: HOST, path })).text;

const send = (pageId: string | undefined) =>
  askReplica(replica, {
    host: HOST,
    path: '/_funnel/submit',
    body: JSON.stringify({
      ...{ pageId, fullName: 'Jane Doe', email: 'jane@example.com', phone: '' },
      ...{ eventId: 'ev-2', pageUrl: `https://${HOST}/offer`, fbclid: 'c', fbp: '', fbc: '' },
    }),
  });

describe('the tab Events', () => {
  beforeEach(() => {
    const events = { isOn: true, pixelId: DATASET, accessToken: TOKEN, eventName: 'Contact' };
    seeded().funnel.events = events;
  });

  test('fires the funnel’s own pixel on the live page, and its event with the form’s ID', async () => {
    expect(await read('/offer')).toContain(`fbq('init', '${DATASET}')`);
    expect(await read('/_funnel/form.js')).toContain('var eventName = "Contact"');
  });

  test('sends the same event from the server, without any workflow', async () => {
    await send(seeded().funnel.pages[0]?.id);
    expect(stepRuns(replica.world)).toMatchObject([{ workflowId: '', outcome: 'sent' }]);
    expect(replica.world.events).toMatchObject([{ eventName: 'Contact', eventId: 'ev-2' }]);
  });

  test('does nothing once it is off', async () => {
    const { funnel } = seeded();
    if (funnel.events) funnel.events.isOn = false;
    expect(await read('/offer')).not.toContain('fbq(');
    await send(funnel.pages[0]?.id);
    expect(stepRuns(replica.world)).toEqual([]);
  });
});

describe('Optimize JavaScript', () => {
  test('holds back the scripts of Settings and page, not those of the page itself', async () => {
    const { funnel } = seeded();
    funnel.optimizeJavaScript = true;
    funnel.settings.header = '<script>a()</script>';
    for (const page of funnel.pages) page.published.footer = '<SCRIPT src="b.js"></SCRIPT>';
    const text = await read('/offer');
    expect(text).toContain('<script type="text/late">a()</script>');
    expect(text).toContain('<script type="text/late" src="b.js">');
    expect(text).toContain('<script src="/_funnel/form.js">');
  });

  test.each([
    ['<script>1</script>', '<script type="text/late">1</script>'],
    ['<scripture>1</scripture>', '<scripture>1</scripture>'],
    ['<noscript><img></noscript>', '<noscript><img></noscript>'],
  ])('%s becomes %s', (code, late) => {
    expect(holdBackScripts(code)).toBe(late);
  });
});

test.each([
  ['{{custom_values.meta_token}}', 'EAAx'],
  ['{{ custom_values.meta_token }}', 'EAAx'],
  ['a {{custom_values.meta_token}} b', 'a EAAx b'],
  ['{{custom_values.other}}', ''],
  ['{{contact.email}}', '{{contact.email}}'],
  ['', ''],
])('custom values are put into %j: %j', (text, merged) => {
  const { location } = seeded();
  location.customValues = [{ id: 'x', name: 'Meta token', key: 'meta_token', value: 'EAAx' }];
  expect(mergeCustomValues(text, location)).toBe(merged);
});
