/**
 * Sets of keys that are too little even when complete (Meta's documentation, "Best Practices":
 * baseline requirements for matching; error 100/2804050).
 */
const TOO_THIN = [
  ['ct', 'country', 'st', 'zp', 'ge', 'client_user_agent'],
  ['db', 'client_user_agent'],
  ['fn', 'ge'],
  ['ln', 'ge'],
].map((keys) => new Set(keys));

/** Whether Meta refuses an event that says no more of the person than these keys; or nothing. */
export function isTooThin(keys: readonly string[]): boolean {
  return TOO_THIN.some((set) => keys.every((key) => set.has(key)));
}
