import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileFilter } from '@/utils/pixel/filter/compile-filter';
import { completeFilter } from '@/utils/pixel/filter/complete-filter';
import { readFilterTerm, setFilterTerm } from '@/utils/pixel/filter/edit-filter';
import { FILTER_FIELDS } from '@/utils/pixel/filter/fields';
import { parseFilter } from '@/utils/pixel/filter/parse-filter';
import { valuesSeen } from '@/utils/pixel/filter/values-seen';
import { EventStore } from '@/utils/pixel/rows/event-store';
import { AT, browserEvent, decode, request, serverEvent } from '../rows/made-up-requests';

const store = new EventStore();
store.take({
  decoded: decode(
    browserEvent('PageView'),
    browserEvent('Lead', {
      eid: 'lead-7781',
      after: 10,
      more: '&cd[value]=1000&cd[currency]=USD&cd[content_name]=Free%20consult&ud[em]=x&fbp=fb.1.1.2',
    }),
    browserEvent('SubscribedButtonClick', { after: 20, more: '&es=automatic' }),
    browserEvent('Purchase', { eid: 'o-9', after: 30, more: '&cd[value]=12%2C50' }),
    request(`id=7&ev=Lead&ts=${AT + 40}&dl=https%3A%2F%2Fshop.example%2Fthanks&cd[value]=50`),
    request('foo=bar', { startedAt: AT + 50 }),
  ),
  testEvents: [serverEvent('lead-7781', { seenAt: AT + 60, parameters: { Value: '1000' } })],
});
while (!store.settle(() => false));

function matches(filter: string): number[] | string {
  const parsed = parseFilter(filter);
  if (!parsed.ok) return parsed.problem.message;
  const compiled = compileFilter(parsed.groups);
  return store.rows.flatMap((row, index) => (compiled?.test(row) === false ? [] : [index]));
}

test.each<[string, number[]]>([
  ['', [0, 1, 2, 3, 4, 5, 6]],
  ['  ', [0, 1, 2, 3, 4, 5, 6]],
  ['ev:Lead', [1, 4, 6]],
  ['ev:lea', [1, 4, 6]],
  ['event=Lead', [1, 4, 6]],
  ['ev=lead', []],
  ['ev:', [0, 1, 2, 3, 4, 5, 6]],
  ['has:eid', [1, 3, 6]],
  ['has:email', [1]],
  ['has:fbp', [1]],
  ['has:currency', [1]],
  ['has:pair', [1, 6]],
  ['-has:eid', [0, 2, 4, 5]],
  ['-automatic', [0, 1, 3, 4, 5, 6]],
  ['kind:automatic', [2]],
  ['id:7781', [1, 6]],
  ['value>100', [1, 6]],
  ['value>=50 value<1000', [4]],
  ['value=50', [4]],
  ['value:50', [4]],
  ['-value>0', [0, 2, 3, 5]],
  ['page:/thanks', [4]],
  ['"free consult"', [1]],

  ['pixel=7 ev:Lead', [4]],
  ['source:server', [6]],
  ['status:dedup', [1, 6]],
  ['is:browser-only', [0, 2, 3, 4]],
  ['status:undecoded', [5]],
  ['via:image ev:purchase', [3]],
  ['ev:Purchase OR page:thanks', [3, 4]],
  ['ev:Purchase OR page:thanks pixel:9', [3]],
  ['ev:Purchase OR ev:', [3]],
  ['https://shop.example', [4]],
  ['value > 100', [1, 6]],
  ['value >100', [1, 6]],
  ['-value> 100', [0, 2, 3, 4, 5]],
  ['ev: Lead value >= 50', [1, 4, 6]],
  ['has: eid', [1, 3, 6]],
  ['ev: -automatic', [0, 1, 3, 4, 5, 6]],
  ['status:"browser only"', [0, 2, 3, 4]],
  ['status=deduplicated', [1, 6]],
  ['source=SERVER', [6]],
  ['via:"form POST"', []],
  ['seen:"Test events"', [6]],
  ['has:event-id', [1, 3, 6]],
  ['finding:decimal', [3]],
  ['event_id:7781', [1, 6]],
  ['"(" OR "Free*"', []],
  ['terms or conditions', []],
  ['finding:value-decimal-comma', [3]],
  ['"-"', [1, 3, 6]],
  ['-', [1, 3, 6]],
  ['nothing-like-it', []],
])('%s leaves %j', (filter, rows) => {
  expect(matches(filter)).toEqual(rows);
});

test.each<[string, string, string]>([
  ['ev:Lead evv:x', 'evv', 'There is no field “evv”. Did you mean ev?'],
  ['-pge:x', 'pge', 'Did you mean page?'],
  ['ev:"Lead', '"Lead', 'not closed'],
  ['value<=12,5', 'value<=12,5', '“12,5” is none'],
  ['value>$100', 'value>$100', '“$100” is none'],
  ['value>0x10', 'value>0x10', '“0x10” is none'],
  ['value>" "', 'value>" "', 'in digits'],
  ['value => 100', 'value =>', '“>” is none'],
  ['>100', '>100', 'A field is missing'],
  ['total > 100', '>', 'A field is missing'],
  ['ev:Lead !automatic', '!automatic', 'a minus in front'],
  ['value!=100', 'value!=100', 'a minus in front'],
  ['NOT ev:Lead', 'NOT', 'a minus in front'],
  ['ev:Lead AND has:eid', 'AND', 'leave this out'],
  ['ev:Lead && has:eid', '&&', 'leave this out'],
  ['ev:Lead or ev:Purchase', 'or', 'Write OR between'],
  ['ev:Lead || ev:Purchase', '||', 'Write OR between'],
  ['ev:Lead|Purchase', 'ev:Lead|Purchase', 'Write OR between'],
  ['ev:Lead,Purchase', 'ev:Lead,Purchase', 'Write OR between'],
  ['(ev:Lead OR ev:Purchase) has:eid', '(ev:Lead', 'no brackets'],
  ['ev:(Lead)', 'ev:(Lead)', 'no brackets'],
  ['ev:*', 'ev:*', 'no wildcards'],
  ['Add*', 'Add*', 'no wildcards'],
  ['ev:/^Lead$/', 'ev:/^Lead$/', 'no regular expressions'],
  ['/lead|purchase/i', '/lead|purchase/i', 'no regular expressions'],
  ['ev:“Lead”', 'ev:“Lead”', 'straight double quotation marks'],
  ["'page view'", "'page", 'straight double quotation marks'],
  ['source:web', 'source:web', 'There are Browser, Server'],
  ['is:automatic', 'is:automatic', 'There are Deduplicated, Browser-only'],
  ['is=browser', 'is=browser', 'There are Deduplicated, Browser-only'],
  ['seen:phone', 'seen:phone', 'There are devtools, watch, watching, calls, fbq-call, file, test'],
  ['has:eid,em', 'has:eid,em', 'once for each'],
  ['a value>lots', 'value>lots', '“lots” is none'],
  ['page>3', 'page>3', 'Write page:… instead'],
  ['OR ev:x', 'OR', 'one on each side'],
  ['ev:x OR', 'OR', 'one on each side'],
  ['a OR OR b', 'OR', 'one on each side'],
])('%s is wrong at %s', (filter, place, message) => {
  const parsed = parseFilter(filter);
  if (parsed.ok) throw new Error('The filter was taken.');
  expect(parsed.problem.message).toContain(message);
  expect(filter.slice(parsed.problem.start, parsed.problem.end)).toBe(place);
});

const valuesOf = (name: string) => valuesSeen(store.rows, name);
const complete = (text: string, caret = text.length) => {
  const completion = completeFilter(text, caret, valuesOf);
  return completion?.suggestions.map(({ insert }) => insert) ?? null;
};

test.each<[string, string[] | null]>([
  ['e', ['ev:', 'id:']],
  ['-ha', ['-has:']],
  ['va', ['value>']],
  ['ev:Lea', ['ev:Lead']],
  ['ev:Lead', null],
  ['ev:Lead pi', ['pixel:']],
  ['source:', ['source:Browser', 'source:Server']],
  ['nonsense:', null],
  ['value>1', null],
  ['zzz', null],
])('after %s comes %j', (text, suggestions) => {
  expect(complete(text)).toEqual(suggestions);
});

test('of a page only its address is offered, not what was handed over to it', () => {
  const page = 'https://shop.example/thanks';
  const more = new EventStore();
  more.take({
    decoded: decode(
      ...['ann', 'kim'].map((who, index) =>
        request(
          `id=7&ev=Lead&ts=${AT + index}&dl=${encodeURIComponent(`${page}?email=${who}%40doe.example#x`)}`,
        ),
      ),
    ),
    testEvents: null,
  });
  expect(valuesSeen(more.rows, 'page')).toEqual([page]);
});

test('with nothing written all keys are offered; in the middle only that word is replaced', () => {
  expect(complete('')).toHaveLength(FILTER_FIELDS.size);
  expect(completeFilter('ev:Le page:x', 5, valuesOf)).toMatchObject({ start: 0, end: 5 });
});

test.each([
  ['', 'pixel', '7', 'pixel:7'],
  ['ev:Lead', 'pixel', '7', 'ev:Lead pixel:7'],
  ['pixel:1 ev:Lead -pixel:2', 'pixel', '7', 'ev:Lead pixel:7'],
  ['pixel:1 ev:Lead', 'pixel', null, 'ev:Lead'],
  ['ev:a OR ev:b', 'source', 'Server', 'ev:a source:Server OR ev:b source:Server'],
  ['source:x OR ev:b', 'source', null, 'ev:b'],
  ['', 'ev', 'My event', 'ev:"My event"'],
  ['ev:a', 'ev', '(new)', 'ev:"(new)"'],
  ['ev:a', 'ev', '“Lead”', 'ev:"“Lead”"'],
  ['pixel : 1 ev:b', 'pixel', '7', 'ev:b pixel:7'],
  ['', 'ev', 'Lead,hot', 'ev:"Lead,hot"'],
])('a menu turns %s into what was asked of %s: %s', (before, name, value, after) => {
  const text = setFilterTerm(before, name, value);
  expect(text).toBe(after);
  expect(readFilterTerm(text, name)).toBe(value);
});

/** The machine may be busy with other tests. */
const LIMIT = 120_000;
const RUNS = process.env['PIXEL_COURIER_SOAK'] === '1' ? 100_000 : 1_000;
const piece = fc.oneof(
  fc.constantFrom('ev:', 'has', ':', '>', '<=', '"', ' ', 'OR', '-', 'value', '1e3', '(', '\\'),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

test(
  'no text makes the filter throw; what is taken can be written again, a mistake has a place',
  () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(40), (pieces, caret) => {
        const text = pieces.join('');
        const parsed = parseFilter(text);
        completeFilter(text, Math.min(caret, text.length), valuesOf);
        if (parsed.ok) {
          const filter = compileFilter(parsed.groups);
          for (const row of store.rows) {
            const passes = filter?.test(row) ?? true;
            const verdict = filter?.ofShared(row) ?? 'yes';
            expect({ yes: true, no: false, ask: passes }[verdict]).toBe(passes);
          }
          const pixel = setFilterTerm(text, 'pixel', '7');
          expect(readFilterTerm(pixel, 'pixel')).toBe('7');
        } else {
          const { start, end, message } = parsed.problem;
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(message).toMatch(/\.$/);
        }
      }),
      { numRuns: RUNS },
    );
  },
  LIMIT,
);

test('every text that a row says is found again by a filter that quotes it', () => {
  for (const [index, row] of store.rows.entries())
    for (const [name, field] of FILTER_FIELDS) {
      const value = field.kind === 'text' ? field.read(row) : null;
      if (value !== null && value !== '') expect(matches(`${name}="${value}"`)).toContain(index);
    }
});
