/** Whether one of some things is such, or there is one at all; what follows is not asked for. */
export function hasSome<T>(all: Iterable<T>, isSuch: (one: T) => boolean = () => true): boolean {
  for (const one of all) if (isSuch(one)) return true;
  return false;
}
