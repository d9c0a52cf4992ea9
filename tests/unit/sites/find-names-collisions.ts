import { fitName, readName, toNameSet } from '@/utils/dom/locate/name-match';
import type { SiteNames } from '@/utils/sites/site-names';

/** The names of one thing, those of before too, each with its language. */
function allNames(one: SiteNames[string] | undefined): [language: string, name: string][] {
  const all = [one?.names ?? {}, ...(one?.earlier ?? []).map(({ names }) => names)];
  return all.flatMap((names) =>
    Object.entries(names).flatMap(([language, list]) =>
      list.map((name): [string, string] => [language, name]),
    ),
  );
}

/**
 * Names of one thing that would be taken for another thing of the same screen. Compared as the
 * locating engine compares, over all languages together.
 */
export function findCollisions(
  file: SiteNames,
  keys: readonly string[],
  isButton: boolean,
): string[] {
  const sets = keys.map((key) => {
    const one = file[key];
    const foreign = Object.values(one?.foreign ?? {}).flat();
    return [
      key,
      toNameSet(
        allNames(one).map(([, name]) => name),
        foreign,
        isButton,
      ),
    ] as const;
  });
  return keys.flatMap((key) =>
    allNames(file[key]).flatMap(([language, name]) =>
      sets
        .filter(([other, set]) => other !== key && fitName(readName(name), set) > 0)
        .map(
          ([other]) =>
            `Write "${name}" of "${key}" in "${language}" in another way, or take it out: "${other}" on the same screen has a name that is read as the same.`,
        ),
    ),
  );
}
