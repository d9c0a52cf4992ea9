import { plainPossession, type FilterField } from '@/utils/pixel/filter/fields';
import type { Term } from '@/utils/pixel/filter/parse-filter';
import type { PanelRow, SharedFacts } from '@/utils/pixel/rows/panel-row';

export type RowTest = (row: PanelRow) => boolean;

/**
 * Makes the test of a parsed filter for the rows of one store; null when it lets every row through.
 * Of what rows share the test remembers its answers: make a new one for another store, and where
 * rows were cleared.
 */
export function compileFilter(groups: readonly Term[][]): RowTest | null {
  const tests = groups.map((terms) => terms.flatMap((term) => compileTerm(term) ?? []));
  // A key without a value asks for nothing yet: it must not empty the list while it is typed.
  const asking = tests.filter((terms) => terms.length > 0).map(every);
  const [only] = asking;
  if (only === undefined || asking.length === 1) return only ?? null;
  return (row) => asking.some((test) => test(row));
}

function every(tests: readonly RowTest[]): RowTest {
  const [first, ...others] = tests;
  if (first === undefined) return () => true;
  if (others.length === 0) return first;
  const rest = every(others);
  return (row) => first(row) && rest(row);
}

function compileTerm(term: Term): RowTest | null {
  if (term.value === '') return null;
  const test = term.field === null ? fullText(term.value) : fieldTest(term, term.field);
  return term.negated ? (row) => !test(row) : test;
}

/** Asks one for all rows that share their facts. */
function askOnce(test: (facts: SharedFacts) => boolean): RowTest {
  const answers: (boolean | undefined)[] = [];
  return (row) => (answers[row.alike] ??= test(row));
}

function fullText(words: string): RowTest {
  const wanted = words.toLowerCase();
  const inShared = askOnce(({ eventName, eventKind, pixelId, source, pageUrl }) =>
    [eventName, eventKind, pixelId, source, pageUrl].join('\n').toLowerCase().includes(wanted),
  );
  return (row) => inShared(row) || row.text.includes(wanted);
}

function fieldTest({ name, comparison, value }: Term, field: FilterField): RowTest {
  switch (field.kind) {
    case 'text': {
      const fits = comparison === '=' ? isEqual(value) : isContained(value);
      const { shared, read } = field;
      return shared ? askOnce((facts) => fits(read(facts))) : (row) => fits(read(row));
    }
    case 'list': {
      const wanted = name === 'has' ? plainPossession(value) : value.toLowerCase();
      const inShared = askOnce((facts) => field.readShared(facts).includes(wanted));
      return (row) => inShared(row) || field.read(row).includes(wanted);
    }
    case 'number': {
      const limit = Number(value);
      const holds = COMPARE[comparison];
      return (row) => {
        const own = field.read(row);
        return own !== null && holds(own, limit);
      };
    }
  }
}

type TextTest = (own: string | null) => boolean;

function isEqual(value: string): TextTest {
  return (own) => own === value;
}

function isContained(value: string): TextTest {
  const wanted = value.toLowerCase();
  let last: string | null = null;
  let answer = false;
  return (own) => {
    // Of states there are a few only, and they come in runs.
    if (own === last) return answer;
    last = own;
    answer = own !== null && own.toLowerCase().includes(wanted);
    return answer;
  };
}

const COMPARE: Record<Term['comparison'], (own: number, limit: number) => boolean> = {
  ':': (own, limit) => own === limit,
  '=': (own, limit) => own === limit,
  '>': (own, limit) => own > limit,
  '>=': (own, limit) => own >= limit,
  '<': (own, limit) => own < limit,
  '<=': (own, limit) => own <= limit,
};
