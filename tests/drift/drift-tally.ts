import type { FieldResult } from './drift-result.ts';
import type { DriftedScreen } from './drift-screen.ts';

/** How often fields that are on their screens were found, and how often something else was taken. */
export interface Tally {
  there: number;
  found: number;
  wrong: number;
}

/** Figures of a run: in all, by field and by language. */
export interface DriftTally {
  all: Tally;
  byField: Map<string, Tally>;
  byLanguage: Map<string, Tally>;
  /** What went wrong or was not found, for a person to read. */
  failures: { outcome: 'wrong' | 'not found'; text: string }[];
}

const empty = (): Tally => ({ there: 0, found: 0, wrong: 0 });

/** Share of the fields on the screens that were found, in per cent. */
export function shareFound({ there, found }: Tally): number {
  return there === 0 ? 100 : (found / there) * 100;
}

/** Counts results; `results[i]` belongs to `screens[i]`. */
export function tallyDrift(
  screens: readonly DriftedScreen[],
  results: readonly FieldResult[][],
): DriftTally {
  const tally: DriftTally = {
    all: empty(),
    byField: new Map(),
    byLanguage: new Map(),
    failures: [],
  };
  screens.forEach(({ seed, name, language, truths }, index) => {
    for (const { field, outcome, detail } of results[index] ?? []) {
      const tallies = [tally.all, at(tally.byField, field), at(tally.byLanguage, language)];
      for (const one of tallies) {
        if (truths.includes(field)) one.there += 1;
        if (outcome === 'right') one.found += 1;
        if (outcome === 'wrong') one.wrong += 1;
      }
      if (outcome !== 'wrong' && outcome !== 'not found') continue;
      const text = `seed ${seed}, ${name}, ${language}, ${field}: ${outcome}, ${detail}`;
      tally.failures.push({ outcome, text });
    }
  });
  return tally;
}

function at(tallies: Map<string, Tally>, key: string): Tally {
  const known = tallies.get(key);
  if (known) return known;
  const made = empty();
  tallies.set(key, made);
  return made;
}
