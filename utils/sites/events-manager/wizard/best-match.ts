import { fitName, readName, toNameSet, type NameSet } from '@/utils/dom/locate/name-match';
import { namesOf } from '@/utils/sites/events-manager/fields';

/** Names of several things of one screen, ready to tell them apart. */
export type NameSets<K extends string> = ReadonlyMap<K, NameSet>;

/** The names of things as the names file has them, each under its key there. */
export function nameSets<K extends string>(
  keys: readonly K[],
  keyInFile: (key: K) => string,
): NameSets<K> {
  return new Map(
    keys.map((key) => {
      const { names, foreign } = namesOf(keyInFile(key));
      return [key, toNameSet(names, foreign)];
    }),
  );
}

/** The one key with the best score above 0; undefined where two are equally good. */
export function pickBest<K extends string>(scores: Iterable<readonly [K, number]>): K | undefined {
  let best = 0;
  let keys: K[] = [];
  for (const [key, score] of scores) {
    if (score > best) [best, keys] = [score, [key]];
    else if (score === best && score > 0) keys.push(key);
  }
  return keys.length === 1 ? keys[0] : undefined;
}

/** Which of several things a text names; undefined where that is not clear. */
export function matchText<K extends string>(text: string, sets: NameSets<K>): K | undefined {
  const name = readName(text.trim().replace(/\s+/g, ' '));
  return pickBest(Array.from(sets, ([key, set]) => [key, fitName(name, set)] as const));
}
