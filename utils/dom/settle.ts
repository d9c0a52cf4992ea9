/** No change for this many ms counts as settled: frameworks re-render within a frame or two. */
const QUIET = 80;
/** A page that never rests (a clock, an animation) is read all the same after this many ms. */
const LONGEST = 1500;

/** Resolves once the document has not changed for a moment, so that a read-back means something. */
export function settle(document: Document): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      observer.disconnect();
      clearTimeout(quiet);
      clearTimeout(longest);
      resolve();
    };
    let quiet = setTimeout(finish, QUIET);
    const longest = setTimeout(finish, LONGEST);
    const observer = new MutationObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(finish, QUIET);
    });
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  });
}

/** Resolves with the first value that is not undefined, looked for after every change of the page. */
export function waitFor<T>(
  document: Document,
  look: () => T | undefined,
  longest: number,
): Promise<T | undefined> {
  const now = look();
  if (now !== undefined) return Promise.resolve(now);
  return new Promise((resolve) => {
    const finish = (value: T | undefined) => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(value);
    };
    const timer = setTimeout(() => finish(look()), longest);
    const observer = new MutationObserver(() => {
      const value = look();
      if (value !== undefined) finish(value);
    });
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  });
}
