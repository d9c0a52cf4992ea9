import browser from 'webextension-polyfill';
import * as z from 'zod/mini';

/** One key of extension storage whose value has a shape that is checked on every read. */
export interface Item<T> {
  key: string;
  /** The stored value; the fallback when nothing is stored or what is stored has another shape. */
  get: () => Promise<T>;
  set: (value: T) => Promise<void>;
  /** Read, change and write with nobody in between, also across worker restarts and pages. */
  update: (change: (value: T) => T) => Promise<T>;
  remove: () => Promise<void>;
  /** Calls back after every change of this key, wherever it was made, until the signal aborts. */
  watch: (callback: () => void, signal: AbortSignal) => void;
}

/**
 * A stored value with a version. What another version wrote is never handed out as this shape:
 * it is taken through `migrate` (which gets `unknown`), and the answer is parsed again.
 * Keys read `area:noun`.
 */
export function item<T>(options: {
  area: 'local' | 'session';
  noun: string;
  version: number;
  schema: z.ZodMiniType<T>;
  fallback: T;
  migrate?: (old: unknown, version: number) => unknown;
}): Item<T> {
  const { area, noun, version, schema, fallback, migrate } = options;
  const key = `${area}:${noun}`;
  const store = () => browser.storage[area];
  const envelope = z.object({ version: z.number(), value: z.unknown() });

  const get = async (): Promise<T> => {
    const stored = envelope.safeParse((await store().get(key))[key]);
    if (!stored.success) return fallback;
    const value =
      stored.data.version === version
        ? stored.data.value
        : migrate?.(stored.data.value, stored.data.version);
    const parsed = schema.safeParse(value);
    return parsed.success ? parsed.data : fallback;
  };
  const set = async (value: T) => store().set({ [key]: { version, value } });

  return {
    key,
    get,
    set,
    remove: async () => store().remove(key),
    // Web Locks hold across all documents and workers of the extension.
    update: (change) =>
      navigator.locks.request(key, async () => {
        const next = change(await get());
        await set(next);
        return next;
      }),
    watch: (callback, signal) => {
      const listener = (changes: Record<string, unknown>) => {
        if (key in changes) callback();
      };
      store().onChanged.addListener(listener);
      signal.addEventListener('abort', () => store().onChanged.removeListener(listener));
    },
  };
}
