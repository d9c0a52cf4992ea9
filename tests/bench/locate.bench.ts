import { launchDriftBrowser } from '../drift/drift-browser.ts';
import { driftScreen } from '../drift/drift-screen.ts';
import { shareFound, tallyDrift, type Tally } from '../drift/drift-tally.ts';
import { EVENTS_MANAGER_SCREENS } from '../drift/events-manager-screens.ts';
import type { Figure, Size } from './figure.ts';

const SIZES = {
  tiny: { screens: 20, rounds: 3, browsers: 1 },
  full: { screens: 1_000, rounds: 51, browsers: 9 },
};

/** Seeds apart from those of the tests. */
const FIRST_SEED = 1_000_000;
const LEAST_FOUND = 98;
/** A wrong field is worse than none: there is no share of them that is good enough. */
const MOST_WRONG = 0;
/** Elements of the large screen, about. */
const LARGE = 5_000;
const LONGEST_MS = 50;
/** A browser that has only just started may be busy with itself; later than this a person notices. */
const NOTICED_MS = 100;

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Share and mistakes of one part of the screens. */
function figuresOf(what: string, tally: Tally): Figure[] {
  return [
    {
      name: `found ${what} (${tally.there})`,
      value: shareFound(tally),
      unit: '%',
      budget: LEAST_FOUND,
      better: 'more',
    },
    { name: `wrong ${what}`, value: tally.wrong, unit: 'fields', budget: MOST_WRONG },
  ];
}

/**
 * The first look at a large screen, in so many fresh browsers, each with a screen of its own. The
 * page's own first layout is done by then, and the page is at rest; ours to pay are reading, locating
 * all fields, whatever style and layout they ask for, and that none of our code has run before.
 */
async function measureFirstLooks(browsers: number): Promise<Figure[]> {
  const looks = [];
  for (let index = 0; index < browsers; index += 1) {
    const browser = await launchDriftBrowser();
    try {
      const large = driftScreen(EVENTS_MANAGER_SCREENS, FIRST_SEED + index, LARGE);
      looks.push(await browser.timeFirst(large));
    } finally {
      await browser.close();
    }
  }
  const all = looks.map(({ ms }) => ms);
  const least = Math.min(...looks.map(({ elements }) => elements));
  const what = `first look in a fresh browser, page at rest, ${least} elements or more`;
  return [
    { name: `${what}: median of ${browsers}`, value: median(all), unit: 'ms', budget: LONGEST_MS },
    {
      name: `${what}: worst of ${browsers}`,
      value: Math.max(...all),
      unit: 'ms',
      budget: NOTICED_MS,
    },
  ];
}

/** Looks for all fields on drifted screens in Chromium, and on one large screen against time. */
export async function measure(size: Size): Promise<Figure[]> {
  const { screens: count, rounds, browsers } = SIZES[size];
  const firstLooks = await measureFirstLooks(browsers);
  const screens = Array.from({ length: count }, (_, index) =>
    driftScreen(EVENTS_MANAGER_SCREENS, FIRST_SEED + index),
  );
  const browser = await launchDriftBrowser();
  try {
    const tally = tallyDrift(screens, await browser.run(screens));
    const large = driftScreen(EVENTS_MANAGER_SCREENS, FIRST_SEED, LARGE);
    const times = await browser.time(large, rounds);
    const time = (name: string, values: readonly number[]) => ({
      name: `${name} on ${times.elements} elements`,
      value: median(values),
      unit: 'ms',
      budget: LONGEST_MS,
    });
    return [
      ...figuresOf(`on ${count} drifted screens`, tally.all),
      ...[...tally.byLanguage, ...tally.byField].flatMap(([name, part]) => figuresOf(name, part)),
      ...firstLooks,
      time('read the screen, locate all fields', times.all),
      time('locate all fields again', times.again),
    ];
  } finally {
    await browser.close();
  }
}
