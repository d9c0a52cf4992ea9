import { field } from '@/utils/dom/locate/field';
import { toNameSet, type NameSet } from '@/utils/dom/locate/name-match';
import type { TaughtPlace } from '@/utils/messaging/taught-place';
import type { NameSets } from '@/utils/sites/events-manager/wizard/best-match';
import type { Teachable } from '@/utils/sites/teachable';

const join = (a: ReadonlySet<string>, b: ReadonlySet<string>) => new Set([...a, ...b]);

/** The same names, and those that the person has shown for some of the things. */
export function withTaught<K extends string>(
  sets: NameSets<K>,
  taught: readonly TaughtPlace[],
): NameSets<K> {
  return new Map(
    Array.from(sets, ([key, set]) => {
      const names = taught.filter(({ part }) => part === key).flatMap((place) => place.names);
      if (names.length === 0) return [key, set];
      const shown = toNameSet(names);
      const all: NameSet = {
        exact: join(set.exact, shown.exact),
        bags: join(set.bags, shown.bags),
        fieldBags: join(set.fieldBags, shown.fieldBags),
        compacts: join(set.compacts, shown.compacts),
        foreign: set.foreign,
        vocabulary: join(set.vocabulary, shown.vocabulary),
        pieces: `${set.pieces} ${shown.pieces}`,
      };
      return [key, all];
    }),
  );
}

/** The box of one of several things, as the person can show it. */
export function boxToShow<K extends string>(what: string, key: K, sets: NameSets<K>): Teachable {
  const others = Array.from(sets).flatMap(([other, nameSet]) =>
    other === key ? [] : [{ nameSet }],
  );
  return {
    what,
    part: key,
    repeats: true,
    others,
    field: field({
      id: `events-manager.${key}`,
      kind: 'checkbox',
      names: [],
      purpose: 'fill',
      seen: 'shown by the person',
    }),
    preview: () => ({ isRight: true, text: `The ${what}.` }),
  };
}
