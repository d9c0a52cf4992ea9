import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { parsePageReading } from '@/utils/pixel/doctor/page-reading';
import { PAGE_SCRIPT } from '@/utils/surfaces/ask-page';

const SECRET = 'jane@example.com';

function run(fbq: unknown, scripts: unknown = [], globals: object = {}) {
  const answer: unknown = runInNewContext(PAGE_SCRIPT, {
    window: { fbq },
    document: { scripts, querySelectorAll: () => [] },
    location: { protocol: 'https:', hostname: 'offer.brightsmile.example', pathname: '/consult' },
    performance: {
      now: () => 900,
      timing: { domLoading: 1_795_000_000_000 },
      getEntriesByType: (type: string) =>
        type === 'navigation'
          ? [{ loadEventEnd: 400 }]
          : [
              { name: `https://www.facebook.com/tr/?id=1&ud[em]=${SECRET}` },
              { name: 'https://www.facebook.com/trust' },
            ],
    },
    URL,
    ...globals,
  });
  const text = JSON.stringify(answer);
  expect(text).not.toContain(SECRET);
  return parsePageReading(JSON.parse(text));
}

const stub = (more: object) => Object.assign(() => undefined, more);
const script = (text: string, type = '', attributes: object[] = []) => ({
  ...{ src: '', text, type, attributes },
});

test('a page without fbq is read', () => {
  expect(run(undefined)).toMatchObject({
    fbq: false,
    started: false,
    eventRequests: 1,
    loadedForMs: 500,
    beganAt: 1_795_000_000_000,
  });
});

test('what a security rule forbade is counted, and not what it only reports', () => {
  const records = ['enforce', 'report', 'report'].map((disposition) => ({
    body: { blockedURL: `https://www.facebook.com/tr/?id=1&ud[em]=${SECRET}`, disposition },
  }));
  class ReportingObserver {
    observe = () => undefined;
    disconnect = () => undefined;
    takeRecords = () => records;
  }
  expect(run(undefined, [], { ReportingObserver })).toMatchObject({
    policyViolations: 1,
    eventViolations: 1,
  });
});

test('of waiting calls only the names are taken, and the IDs that look like ones', () => {
  const queue = [
    ['init', '1029384756102938', { em: SECRET }],
    ['init', SECRET],
    ['track', 'Lead', { em: SECRET }],
    ['trackSingle', '1029384756102938', 'Contact', { em: SECRET }],
    ['set', 'userData', { em: SECRET }],
  ];
  expect(run(stub({ queue }))).toMatchObject({
    fbq: true,
    started: false,
    queueLength: 5,
    queued: ['init', 'init', 'track Lead', 'trackSingle Contact', 'set'],
    pixelIds: ['1029384756102938'],
  });
});

test('locks that were opened again do not count', () => {
  const instance = {
    locks: { _locks: { consent: true, 'config:1': false } },
    pixelsByID: { 7: {} },
  };
  expect(run(stub({ callMethod: () => undefined, instance, queue: [] }))).toMatchObject({
    started: true,
    locks: ['consent'],
    pixelIds: [],
  });
});

test('code that is held back is told from code that runs, and from other scripts', () => {
  const code = "fbq('init', '1029384756102938');";
  const mark = [{ name: 'data-category', value: 'marketing' }];
  const scripts = [
    script(code),
    script(code, 'text/late'),
    script(code, 'text/plain', mark),
    script('{"a": 1}', 'application/json'),
  ];
  expect(run(undefined, scripts)).toMatchObject({
    pixelScripts: 3,
    heldScripts: 2,
    heldForConsent: 1,
  });
});

test.each([
  ['a call alone', script("fbq('track', 'Lead');"), { pixelScripts: 0, callScripts: 1 }],
  ['a bent init', script('fbq(’init’, ’1029384756102938’);'), { pixelScripts: 1, callScripts: 0 }],
  [
    'code in the data of a framework',
    script(`["fbq('init','1029384756102938');fbq('track','PageView')"]`, 'application/json'),
    { pixelScripts: 0, heldScripts: 0, callScripts: 0 },
  ],
])('the base code is told from %s', (_what, one, expected) => {
  expect(run(undefined, [one])).toMatchObject(expected);
});

test('a page that throws at every look is read all the same', () => {
  const hostile = new Proxy(() => undefined, {
    get: () => {
      throw new Error('Do not look.');
    },
  });
  expect(run(hostile)).toMatchObject({ fbq: true, started: false, locks: [], queueLength: 0 });
});
