import type { Candidate } from '@/utils/dom/locate/candidates';
import type { Field } from '@/utils/dom/locate/field';
import { isLabelLike, toShownLines } from '@/utils/dom/locate/lines';
import { readName, type ReadName } from '@/utils/dom/locate/name-match';
import { hintNames, ownNames } from '@/utils/dom/locate/own-names';
import type { Screen } from '@/utils/dom/locate/screen';

const NONE: readonly ReadName[] = [];

/** What a button says: its first line, below which an explanation may stand, or its title. */
function contentNames(screen: Screen, element: Element): readonly ReadName[] {
  const whole = (element instanceof HTMLInputElement ? element.value : element.textContent).trim();
  if (whole === '') return hintNames(element);
  const all = readName(whole.replace(/\s+/g, ' '));
  const span = screen.spans.get(element);
  if (!span || span.end - span.start < 3) return [all];
  const parts = screen.parts.slice(span.start, span.end);
  const texts = parts.flatMap((part) => (part.kind === 'text' ? part.text : []));
  if (texts.length < 2) return [all];
  const first = toShownLines(screen, texts).find(isLabelLike);
  return first ? [first.name, all] : [all];
}

/** Whether what an element holds is its name: so it is with drawn boxes (ARIA, name from content). */
function isNamedByContent(element: Element): boolean {
  return (
    element.matches('[role=radio], [role=checkbox], [role=switch]') &&
    element.textContent.trim() !== '' &&
    !element.matches('[aria-label], [aria-labelledby], input')
  );
}

/** What a text that shows a value says besides ("Dataset ID: 123…"). */
function inlineNames({ text }: Candidate, { shape }: Field): readonly ReadName[] {
  const rest = text && shape ? text.text.replace(shape, ' ').trim() : '';
  return rest === '' ? NONE : [readName(rest)];
}

/** What a candidate of a kind is called; what stands around it left out. */
export interface Called {
  /** By the page itself; empty where it says nothing that has a word in it. */
  own: readonly ReadName[];
  /** Less surely: it may be an example. */
  hints: readonly ReadName[];
  /** What a list shows as chosen, which is its name where nothing is. */
  shown: readonly ReadName[];
}

function ofButton(screen: Screen, element: Element): Called {
  const own = ownNames(screen, element);
  const names = own.length > 0 ? own : contentNames(screen, element);
  return { own: names, hints: NONE, shown: NONE };
}

function ofField(screen: Screen, field: Field, candidate: Candidate): Called {
  const { element } = candidate;
  const own = ownNames(screen, element).concat(
    inlineNames(candidate, field),
    isNamedByContent(element) ? contentNames(screen, element) : NONE,
  );
  if (own.some(({ words }) => words.length > 0)) return { own, hints: NONE, shown: NONE };
  const shown = field.kind === 'choice' ? [readName(element.textContent.trim())] : NONE;
  return { own: NONE, hints: hintNames(element), shown };
}

/** What a candidate is called. A field is asked for its kind, and for the shape of its value. */
export function readCalled(screen: Screen, field: Field, candidate: Candidate): Called {
  return field.kind === 'button'
    ? ofButton(screen, candidate.element)
    : ofField(screen, field, candidate);
}
