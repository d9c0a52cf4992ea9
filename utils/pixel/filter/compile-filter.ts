import { plainPossession, type FilterField } from '@/utils/pixel/filter/fields';
import type { Term } from '@/utils/pixel/filter/parse-filter';
import type { PanelRow } from '@/utils/pixel/rows/panel-row';

export type RowTest = (row: PanelRow) => boolean;

/** Makes the test of a parsed filter; null when it lets every row through. */
export function compileFilter(groups: readonly Term[][]): RowTest | null {
  const tests = groups.map((terms) => terms.flatMap((term) => compileTerm(term) ?? []));
  // A key without a value asks for nothing yet: it must not empty the list while it is typed.
  const asking = tests.filter((terms) => terms.length > 0);
  const [only] = asking;
  if (only === undefined) return null;
  if (asking.length === 1) return (row) => only.every((test) => test(row));
  return (row) => asking.some((terms) => terms.every((test) => test(row)));
}

/** Whether the filter asks for what may still change of a row: its pair or its findings. */
export function asksForJudgement(groups: readonly Term[][]): boolean {
  return groups.some((terms) => terms.some(({ name }) => /^(status|finding|has)$/.test(name)));
}

function compileTerm(term: Term): RowTest | null {
  if (term.value === '') return null;
  const test = term.field === null ? fullText(term.value) : fieldTest(term, term.field);
  return term.negated ? (row) => !test(row) : test;
}

function fullText(words: string): RowTest {
  const wanted = words.toLowerCase();
  return (row) => row.text.includes(wanted);
}

function fieldTest({ name, comparison, value }: Term, field: FilterField): RowTest {
  switch (field.kind) {
    case 'text':
      return comparison === '=' ? equals(field.read, value) : contains(field.read, value);
    case 'list': {
      const wanted = name === 'has' ? plainPossession(value) : value.toLowerCase();
      return (row) => field.read(row).includes(wanted);
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

function equals(read: (row: PanelRow) => string | null, value: string): RowTest {
  return (row) => read(row) === value;
}

/**
 * Names, pages and pixels are a few texts shared by many rows: each is looked at once.
 */
function contains(read: (row: PanelRow) => string | null, value: string): RowTest {
  const wanted = value.toLowerCase();
  const known = new Map<string, boolean>();
  return (row) => {
    const own = read(row);
    if (own === null) return false;
    let holds = known.get(own);
    if (holds === undefined) {
      holds = own.toLowerCase().includes(wanted);
      if (known.size < 1_000) known.set(own, holds);
    }
    return holds;
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
