/**
 * Calls a method of the DevTools API and resolves with its answers; with none when it fails.
 * Chromium’s own `browser` takes a callback and gives no promise, Firefox gives a promise only.
 */
export function askDevTools(
  owner: unknown,
  method: string,
  ...args: unknown[]
): Promise<unknown[]> {
  return new Promise((resolve) => {
    const call: unknown = Reflect.get(Object(owner), method);
    if (typeof call !== 'function') {
      resolve([]);
      return;
    }
    const run = (given: unknown[]) => {
      const answer: unknown = Reflect.apply(call, owner, given);
      if (!(answer instanceof Promise)) return;
      answer.then(
        (result: unknown) => resolve(Array.isArray(result) ? (result as unknown[]) : [result]),
        () => resolve([]),
      );
    };
    try {
      run([...args, (...answers: unknown[]) => resolve(answers)]);
    } catch {
      // A wrapper counts its arguments, and wants no callback.
      run(args);
    }
  });
}
