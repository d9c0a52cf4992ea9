import { plainPossession, type FilterField } from '@/utils/pixel/filter/fields';
import { plainWord } from '@/utils/pixel/filter/plain-word';
import type { Term } from '@/utils/pixel/filter/parse-filter';
import type { PanelRow, SharedFacts } from '@/utils/pixel/rows/panel-row';

export type RowTest = (row: PanelRow) => boolean;

/** Of all rows that share their facts: `ask` each of them. */
export type Verdict = 'yes' | 'no' | 'ask';

/** A filter, in two steps: first what rows share, which decides of most. */
export interface RowFilter {
  ofShared: (facts: SharedFacts) => Verdict;
  /** The whole of it, for one row. */
  test: RowTest;
}

/**
 * Makes the test of a parsed filter for the rows of one store; null when it lets every row through.
 * Of what rows share the test remembers its verdicts: make a new one for another store, and where
 * rows were cleared.
 */
export function compileFilter(groups: readonly Term[][]): RowFilter | null {
  const filters = groups.map((terms) => terms.flatMap((term) => compileTerm(term) ?? []));
  // A key without a value asks for nothing yet: it must not empty the list while it is typed.
  const asking = filters.filter((terms) => terms.length > 0).map(allOf);
  const [only] = asking;
  if (only === undefined || asking.length === 1) return only ?? null;
  return {
    ofShared: (facts) => {
      const verdicts = asking.map((one) => one.ofShared(facts));
      if (verdicts.includes('yes')) return 'yes';
      return verdicts.includes('ask') ? 'ask' : 'no';
    },
    test: (row) => asking.some(({ test }) => test(row)),
  };
}

function allOf(filters: readonly RowFilter[]): RowFilter {
  const [first, ...others] = filters;
  if (first !== undefined && others.length === 0) return first;
  return {
    ofShared: (facts) => {
      const verdicts = filters.map((one) => one.ofShared(facts));
      if (verdicts.includes('no')) return 'no';
      return verdicts.includes('ask') ? 'ask' : 'yes';
    },
    test: (row) => filters.every(({ test }) => test(row)),
  };
}

function compileTerm(term: Term): RowFilter | null {
  if (term.value === '') return null;
  const { ofShared, ask } = term.field === null ? fullText(term.value) : ofField(term, term.field);
  const verdicts: Verdict[] = [];
  const test: RowTest = (row) => {
    const verdict = (verdicts[row.alike] ??= ofShared(row));
    return verdict === 'ask' ? ask(row) : verdict === 'yes';
  };
  return term.negated
    ? { ofShared: (facts) => OPPOSITE[ofShared(facts)], test: (row) => !test(row) }
    : { ofShared, test };
}

const OPPOSITE: Record<Verdict, Verdict> = { yes: 'no', no: 'yes', ask: 'ask' };

/** One condition: the verdict by what rows share, and where it says so the question to each. */
interface Condition {
  ofShared: (facts: SharedFacts) => Verdict;
  ask: RowTest;
}

/** What the row alone decides. */
function ofRow(ask: RowTest): Condition {
  return { ofShared: () => 'ask', ask };
}

function fullText(words: string): Condition {
  const wanted = words.toLowerCase();
  return {
    ofShared: ({ eventName, eventKind, pixelId, source, pageUrl }) => {
      const text = [eventName, eventKind, pixelId, source, pageUrl].join('\n').toLowerCase();
      return text.includes(wanted) ? 'yes' : 'ask';
    },
    ask: (row) => row.text.includes(wanted),
  };
}

function ofField({ name, comparison, value }: Term, field: FilterField): Condition {
  switch (field.kind) {
    case 'text': {
      const fits = field.among !== null ? isAmong(comparison, value) : textTest(comparison, value);
      const { shared, read } = field;
      if (!shared) return ofRow((row) => fits(read(row)));
      return { ofShared: (facts) => (fits(read(facts)) ? 'yes' : 'no'), ask: () => false };
    }
    case 'list': {
      const wanted =
        name === 'has'
          ? plainPossession(value)
          : field.among === null
            ? value.toLowerCase()
            : plainWord(value);
      const otherwise = field.words === null || field.words.includes(wanted) ? 'ask' : 'no';
      return {
        ofShared: (facts) => (field.readShared(facts).includes(wanted) ? 'yes' : otherwise),
        ask: (row) => field.says(row, wanted),
      };
    }
    case 'number': {
      const limit = Number(value);
      const holds = COMPARE[comparison];
      return ofRow((row) => {
        const own = field.read(row);
        return own !== null && holds(own, limit);
      });
    }
  }
}

type TextTest = (own: string | null) => boolean;

function textTest(comparison: Term['comparison'], value: string): TextTest {
  return comparison === '=' ? isEqual(value) : isContained(value);
}

/** Of a fixed few no spelling is another word. */
function isAmong(comparison: Term['comparison'], value: string): TextTest {
  const fits = textTest(comparison, plainWord(value));
  const answers = new Map<string, boolean>();
  return (own) => {
    if (own === null) return false;
    const known = answers.get(own);
    if (known !== undefined) return known;
    const answer = fits(plainWord(own));
    answers.set(own, answer);
    return answer;
  };
}

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
