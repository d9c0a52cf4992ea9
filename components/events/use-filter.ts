import { useMemo, useRef, useState } from 'preact/hooks';
import { compileFilter, type RowTest } from '@/utils/pixel/filter/compile-filter';
import { parseFilter, type FilterProblem } from '@/utils/pixel/filter/parse-filter';

/** A filter as it is typed. While it has a mistake the last one without goes on. */
export interface TypedFilter {
  text: string;
  test: RowTest | null;
  problem: FilterProblem | null;
  set: (text: string) => void;
}

/** Keeps what is typed into the filter, and the test it makes. */
export function useFilter(): TypedFilter {
  const [text, set] = useState('');
  const parsed = useMemo(() => parseFilter(text), [text]);
  const last = useRef<RowTest | null>(null);
  const test = useMemo(() => (parsed.ok ? compileFilter(parsed.groups) : last.current), [parsed]);
  last.current = test;
  return { text, test, problem: parsed.ok ? null : parsed.problem, set };
}
