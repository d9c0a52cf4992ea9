import type { SharedFacts } from '@/utils/pixel/rows/panel-row';

/** Gives back one and the same thing for equal ones, so that 100,000 rows share a few. */
export interface Interner {
  /** Facts with their number; the same of both for equal facts. */
  share: (facts: SharedFacts) => SharedFacts & { alike: number };
  /** Names in small letters, sorted, each once. */
  names: (names: readonly string[]) => readonly string[];
}

type NumberedFacts = SharedFacts & { alike: number };

/** Names, pixels and pages repeat; what never does (IDs) must not be given to it. */
export function createInterner(): Interner {
  const lists = new Map<string, readonly string[]>();
  const byName = new Map<string, Map<string | null, NumberedFacts[]>>();
  let count = 0;
  return {
    names: (names) => {
      // A page chooses its names: no character in them may look like the end of one.
      const key = JSON.stringify(names);
      const known = lists.get(key);
      if (known !== undefined) return known;
      const sorted = [...new Set(names.map((name) => name.toLowerCase()))].sort();
      const sortedKey = JSON.stringify(sorted);
      const shared = lists.get(sortedKey) ?? sorted;
      lists.set(key, shared);
      lists.set(sortedKey, shared);
      return shared;
    },
    share: (facts) => {
      const byPage = getOrMake(
        byName,
        facts.eventName,
        () => new Map<string | null, NumberedFacts[]>(),
      );
      const near = getOrMake(byPage, facts.pageUrl, (): NumberedFacts[] => []);
      const known = near.find((one) => isAlike(one, facts));
      if (known !== undefined) return known;
      const made = { ...facts, alike: count };
      count += 1;
      near.push(made);
      return made;
    },
  };
}

function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** Whether facts of one name and page are equal; lists come from `names`. */
function isAlike(one: SharedFacts, other: SharedFacts): boolean {
  return (
    one.has === other.has &&
    one.keys === other.keys &&
    one.pixelId === other.pixelId &&
    one.transport === other.transport &&
    one.eventKind === other.eventKind &&
    one.source === other.source
  );
}
