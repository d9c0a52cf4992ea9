import { useRef } from 'preact/hooks';

/** The value as it is; while `isFrozen` as it was before that. */
export function useFrozen<T>(value: T, isFrozen: boolean): T {
  const last = useRef(value);
  if (!isFrozen) last.current = value;
  return last.current;
}
