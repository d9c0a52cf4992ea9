import { launchDriftBrowser } from '../drift/drift-browser.ts';
import { shareFound, tallyDrift, type Tally } from '../drift/drift-tally.ts';
import { driftHighLevel } from '../drift/highlevel-screens.ts';
import type { Figure, Size } from './figure.ts';

const SCREENS = { tiny: 20, full: 1_000 };

/** Seeds apart from those of the tests. */
const FIRST_SEED = 1_000_000;
const LEAST_FOUND = 98;
/** A wrong field is worse than none: there is no share of them that is good enough. */
const MOST_WRONG = 0;

/** Share and mistakes of one part of the screens. */
function figuresOf(what: string, tally: Tally): Figure[] {
  const name = `found ${what} (${tally.there})`;
  return [
    { name, value: shareFound(tally), unit: '%', budget: LEAST_FOUND, better: 'more' },
    { name: `wrong ${what}`, value: tally.wrong, unit: 'fields', budget: MOST_WRONG },
  ];
}

/** Looks for HighLevel's fields on drifted screens in Chromium, by the functions that fill them. */
export async function measure(size: Size): Promise<Figure[]> {
  const count = SCREENS[size];
  const screens = Array.from({ length: count }, (_, index) => driftHighLevel(FIRST_SEED + index));
  const browser = await launchDriftBrowser('highlevel');
  try {
    const tally = tallyDrift(screens, await browser.run(screens));
    return [
      ...figuresOf(`on ${count} drifted screens of HighLevel`, tally.all),
      ...[...tally.byLanguage, ...tally.byField].flatMap(([name, part]) => figuresOf(name, part)),
    ];
  } finally {
    await browser.close();
  }
}
