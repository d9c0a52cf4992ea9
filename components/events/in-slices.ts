/** So long the browser waits for its turn: less than a person notices while typing; in ms. */
const LONGEST_MS = 20;

/**
 * Goes through all steps and gives the browser its turn in between whenever they took so long. What
 * is done at once is done before it returns.
 */
export async function inSlices<T>(steps: Iterable<T>, take: (step: T) => void): Promise<void> {
  let startedAt = performance.now();
  for (const step of steps) {
    take(step);
    if (performance.now() - startedAt < LONGEST_MS) continue;
    await browsersTurn();
    startedAt = performance.now();
  }
}

/** A message comes back behind what waits already; a timer would come 4 ms late each time. */
function browsersTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Cuts a list into parts of that length. */
export function* partsOf<T>(list: readonly T[], length: number): Iterable<readonly T[]> {
  for (let at = 0; at < list.length; at += length) yield list.slice(at, at + length);
}
