/**
 * What keeps events back, under the names that the real script uses: `consent`, `config:ID` while
 * the pixel's configuration is not there, `prohibited_sources_ID` for a blocked domain.
 */
export class Locks {
  /** Read by tools in the page as `fbq.instance.locks._locks`. */
  readonly _locks: Record<string, boolean> = {};
  readonly #failed = new Set<string>();
  readonly #onUnlock: () => void;

  constructor(onUnlock: () => void) {
    this.#onUnlock = onUnlock;
  }

  lock(name: string): void {
    this._locks[name] = true;
  }

  unlock(name: string): void {
    Reflect.deleteProperty(this._locks, name);
    this.#onUnlock();
  }

  /** The lock stays for good: its pixel sends nothing more, the others go on. */
  fail(name: string): void {
    this.lock(name);
    this.#failed.add(name);
    this.#onUnlock();
  }

  /** Something is still to come, so that all events wait and keep their order. */
  isWaiting(): boolean {
    return Object.keys(this._locks).some((name) => !this.#failed.has(name));
  }

  isBlocked(pixelId: string): boolean {
    return [
      `config:${pixelId}`,
      `prohibited_sources_${pixelId}`,
      `prohibited_pixels_${pixelId}`,
    ].some((name) => this.#failed.has(name));
  }
}
