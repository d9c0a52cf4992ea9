import { useMemo, useRef, useState } from 'preact/hooks';
import { parseFilter, type FilterProblem, type Term } from '@/utils/pixel/filter/parse-filter';

/** A filter as it is typed. While it has a mistake the last one without goes on. */
export interface TypedFilter {
  text: string;
  groups: readonly Term[][];
  problem: FilterProblem | null;
  set: (text: string) => void;
}

const NOTHING: readonly Term[][] = [];

/** Keeps what is typed into the filter, and what it asks for. */
export function useFilter(): TypedFilter {
  const [text, set] = useState('');
  const parsed = useMemo(() => parseFilter(text), [text]);
  const last = useRef(NOTHING);
  if (parsed.ok) last.current = parsed.groups;
  return { text, groups: last.current, problem: parsed.ok ? null : parsed.problem, set };
}
