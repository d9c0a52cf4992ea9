import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchDriftBrowser, type DriftBrowser } from '../drift/drift-browser.ts';
import { driftScreen, type DriftedScreen } from '../drift/drift-screen.ts';
import { shareFound, tallyDrift } from '../drift/drift-tally.ts';
import { EVENTS_MANAGER_SCREENS } from '../drift/events-manager-screens.ts';
import { driftHighLevel } from '../drift/highlevel-screens.ts';
import { drawOutsiderScreens } from '../drift/outsider/outsider-screens.ts';
import type { DriftSite } from '../drift/wording.ts';

/** The long run adds seeds; it does not change those of the short one. */
const COUNT = process.env['PIXEL_COURIER_SOAK'] === '1' ? 3_000 : 60;
const LEAST_FOUND = 98;

let browser: DriftBrowser;
let highLevel: DriftBrowser;

beforeAll(async () => {
  browser = await launchDriftBrowser();
  highLevel = await launchDriftBrowser('highlevel');
});
afterAll(async () => {
  await browser.close();
  await highLevel.close();
});

it.each<[site: string, look: () => DriftBrowser, screen: (seed: number) => DriftedScreen]>([
  ['Events Manager', () => browser, (seed) => driftScreen(EVENTS_MANAGER_SCREENS, seed)],
  ['HighLevel', () => highLevel, (seed) => driftHighLevel(seed)],
])(
  `finds the fields on ${COUNT} drifted screens of %s, and never takes a wrong one`,
  async (_site, look, screen) => {
    const screens = Array.from({ length: COUNT }, (_, seed) => screen(seed));
    const { all, failures } = tallyDrift(screens, await look().run(screens));
    const read = (which: string) =>
      failures.filter(({ outcome }) => outcome === which).map(({ text }) => text);
    expect(read('wrong').join('\n\n')).toBe('');
    expect(shareFound(all), read('not found').join('\n\n')).toBeGreaterThanOrEqual(LEAST_FOUND);
  },
  300_000,
);

it('tells a right field from a wrong one, and from none', async () => {
  const screen = { seed: 0, name: 'by hand', language: 'en' as const };
  const html = (truth: string, name: string) =>
    `<label>${name} <input data-truth="${truth}"></label>`;
  const truths = ['events-manager.pixelName'];
  const screens = [
    { ...screen, truths, html: html('events-manager.pixelName', 'Pixel name') },
    { ...screen, truths, html: html('events-manager.pixelName', 'Unheard of') },
    { ...screen, truths: [], html: html('', 'Pixel name') },
    { ...screen, truths, html: html('', 'Pixel name') },
  ];
  const { all, byField } = tallyDrift(screens, await browser.run(screens));
  expect(all).toEqual({ there: 3, found: 1, wrong: 2 });
  expect(byField.get('events-manager.pixelName')).toEqual(all);
});

it('finds the fields on screens drawn by hand, with twins, look-alikes and disguised letters', async () => {
  const outsider = await launchDriftBrowser('outsider');
  const screens = drawOutsiderScreens(COUNT / 20);
  const { all, failures } = tallyDrift(screens, await outsider.run(screens));
  await outsider.close();
  const read = (which: string) =>
    failures.filter(({ outcome }) => outcome === which).map(({ text }) => text);
  expect(read('wrong').join('\n\n')).toBe('');
  expect(shareFound(all), read('not found').join('\n\n')).toBeGreaterThanOrEqual(LEAST_FOUND);
}, 300_000);

it('says the same of every field with its short cuts and without', async () => {
  const few = COUNT / 2;
  const screens: [DriftSite | 'outsider', DriftedScreen[]][] = [
    [
      'events-manager',
      Array.from({ length: few }, (_, seed) => driftScreen(EVENTS_MANAGER_SCREENS, seed)),
    ],
    ['highlevel', Array.from({ length: few }, (_, seed) => driftHighLevel(seed))],
    ['outsider', drawOutsiderScreens(few / 30)],
  ];
  for (const [site, drawn] of screens) {
    const [quick, plain] = await Promise.all(
      [false, true].map(async (isPlain) => {
        const one = await launchDriftBrowser(site, { isPlain });
        try {
          return await one.answer(drawn);
        } finally {
          await one.close();
        }
      }),
    );
    expect(plain?.flat().filter((said) => said.includes(' found ')).length).toBeGreaterThan(few);
    expect(quick).toEqual(plain);
  }
}, 300_000);
