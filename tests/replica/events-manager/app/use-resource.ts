import { useEffect, useState } from 'react';

/** Something that is being fetched. */
export type Resource<T> = { state: 'loading' } | { state: 'failed' } | { state: 'ready'; value: T };

/** Fetches when the component appears, and again when `key` changes; gives up when it leaves. */
export function useResource<T>(
  key: string,
  load: (signal: AbortSignal) => Promise<T>,
): Resource<T> {
  const [held, setHeld] = useState<{ key: string; resource: Resource<T> } | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    const hold = (resource: Resource<T>) => {
      if (!leaving.signal.aborted) setHeld({ key, resource });
    };
    load(leaving.signal).then(
      (value) => hold({ state: 'ready', value }),
      () => hold({ state: 'failed' }),
    );
    return () => leaving.abort();
  }, [key]);
  return held?.key === key ? held.resource : { state: 'loading' };
}
