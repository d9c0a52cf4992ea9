import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { composeBaseCode } from '../replica/events-manager/base-code.ts';
import { pixelSite } from '../replica/pixel/site.ts';
import { receivingSite } from '../replica/receiving/site.ts';
import { html, type Site } from '../replica/site.ts';
import { startReplica, type Replica } from '../replica/server.ts';
import { launchOnReplica } from './launch-on-replica.ts';
import { readScenario, recordedKeys, valueOf, type EventRequest } from './recorded-scenario.ts';
import { runPage } from './run-page.ts';

const VERSION = '2.9.252';
const SCENARIOS = [
  'basic',
  'lead',
  'purchase',
  'custom',
  'long',
  'dpo',
  'consent',
  'dup',
  'bad',
  'agent',
];
/** Different in every run; their presence and place are compared all the same. */
const VOLATILE = /^(ts|it|plt|sw|sh|fbp|fbc|fbcs|expv2\[\d\])$/;

let replica: Replica;
let browser: Browser;
let code = '';

/** The page of every scenario: the base code, with the recorded calls in place of its own. */
const scenarioSite: Site = {
  name: 'scenario',
  isHost: (host) => host === 'funnel.brightsmile.test',
  handle: () =>
    html(`<!doctype html><html><head><title>Bright Smile Dental - Free Consult</title>
<link rel="icon" href="data:,">
${composeBaseCode('0').replace(/fbq\('init'[\s\S]*'PageView'\);/, () => code)}
</head><body></body></html>`),
};

beforeAll(async () => {
  replica = await startReplica({ sites: [receivingSite, pixelSite, scenarioSite] });
  browser = await launchOnReplica(replica);
});

afterAll(async () => {
  await browser.close();
  await replica.close();
});

test.each(SCENARIOS)('sends what was recorded: %s', async (name) => {
  const recorded = readScenario(VERSION, name);
  code = recorded.code;
  const sent = await run(recorded.pageUrl, recorded.events.length);
  expect(sent.map(comparable).sort(byText)).toEqual(recorded.events.map(comparable).sort(byText));
});

test('sends no parameter that no recording has', async () => {
  const known = recordedKeys(['2.9.94', '2.9.200', VERSION]);
  const recorded = readScenario(VERSION, 'lead');
  code = recorded.code;
  const sent = await run(recorded.pageUrl, recorded.events.length);
  const keys = sent.flatMap(({ parameters }) => parameters.map(([key]) => key));
  expect(keys.filter((key) => !known.has(key))).toEqual([]);
});

test.each<[string, string, (string | undefined)[][]]>([
  [
    'a second PageView is swallowed, pushState makes one of its own',
    `fbq('track','PageView');fbq('track','PageView');
     new PerformanceObserver((list, observer) => {
       if (!list.getEntries().some(({ name }) => name.includes('/tr/'))) return;
       observer.disconnect();
       history.pushState({}, '', '/two');
       fbq('track','PageView');
     }).observe({ type: 'resource', buffered: true });`,
    [
      ['PageView', undefined, undefined],
      ['PageView', undefined, undefined],
    ],
  ],
  [
    'an event ID counts beside the data, not in it',
    `fbq('track','Lead',{eventID:'inside'});fbq('track','Lead',{},{eventID:'beside'});
     fbq('trackSingle','1','Contact',{},{eventID:'single'})`,
    [
      ['Contact', 'single', undefined],
      ['Lead', 'beside', undefined],
      ['Lead', undefined, 'inside'],
    ],
  ],
])('%s', async (_what, calls, expected) => {
  code = `fbq('init','1');${calls}`;
  const sent = await run('https://funnel.brightsmile.test/one', expected.length);
  const facts = sent.map((event) => {
    const eventId = valueOf(event, 'eid');
    const isOwn = eventId !== undefined && !eventId.startsWith('ob3_plugin-set_');
    return [valueOf(event, 'ev'), isOwn ? eventId : undefined, valueOf(event, 'cd[eventID]')];
  });
  expect(facts.sort(byText)).toEqual(expected);
});

async function run(pageUrl: string, count: number): Promise<EventRequest[]> {
  return runPage({ replica, browser, pageUrl, count });
}

/** An event with what differs from run to run taken out; the order of its parameters stays. */
function comparable({ transport, parameters }: EventRequest): object {
  return {
    transport,
    parameters: parameters
      .map(([key, value]) => {
        if (VOLATILE.test(key)) return [key, key === 'fbc' ? value.split('.')[3] : ''];
        if (value.startsWith('ob3_plugin-set_')) return [key, 'ob3_plugin-set_'];
        return [key, value];
      })
      // How many experiments there are differs between recorded pages.
      .filter(([key]) => key !== 'expv2[6]'),
  };
}

function byText(a: object, b: object): number {
  return JSON.stringify(a).localeCompare(JSON.stringify(b));
}
