import { readScreen } from '@/utils/dom/locate/screen';
import { locate } from '@/utils/dom/locate/locate';
import { FIELDS } from '@/utils/sites/events-manager/fields';
import type { DriftedScreen } from './drift-screen.ts';
import type { FieldResult, ScreenTimes } from './drift-result.ts';

const fields = Object.values(FIELDS);

function truthOf(element: Element): string | null {
  return element.closest('[data-truth]')?.getAttribute('data-truth') ?? null;
}

function show(html: string): void {
  document.body.setHTMLUnsafe(html);
}

/** The surroundings of an element, for a person who looks into a failure. */
function excerpt(element: Element | undefined): string {
  if (!element) return '(not in the page)';
  let around = element;
  for (let step = 0; step < 4; step += 1) {
    const root = around.getRootNode();
    const parent = around.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    if (!parent || parent === document.body || parent.innerHTML.length > 1_500) break;
    around = parent;
  }
  const outer = around.cloneNode(false) as Element;
  outer.setHTMLUnsafe(around.getHTML({ serializableShadowRoots: true }));
  return outer.outerHTML.slice(0, 1_500);
}

function findTruth(root: ParentNode, id: string): Element | undefined {
  const found = root.querySelector(`[data-truth="${id}"]`);
  if (found) return found;
  for (const element of root.querySelectorAll('*')) {
    const inside = element.shadowRoot && findTruth(element.shadowRoot, id);
    if (inside) return inside;
  }
  return undefined;
}

function run({ html, truths }: DriftedScreen): FieldResult[] {
  show(html);
  const screen = readScreen(document);
  return fields.map((field): FieldResult => {
    const isThere = truths.includes(field.id);
    const located = locate(screen, field);
    if (located.state !== 'found') {
      if (!isThere) return { field: field.id, outcome: 'rightly none', detail: '' };
      const tied = located.state === 'ambiguous' ? located.elements : [];
      const detail = [located.state, excerpt(findTruth(document, field.id)), ...tied.map(excerpt)];
      return { field: field.id, outcome: 'not found', detail: detail.join('\n  ') };
    }
    const isRight = isThere && truthOf(located.element) === field.id;
    const detail = isRight
      ? ''
      : `score ${located.score}: ${excerpt(located.element)}\n  instead of: ${excerpt(findTruth(document, field.id))}`;
    return { field: field.id, outcome: isRight ? 'right' : 'wrong', detail };
  });
}

/** Milliseconds of reading the screen and looking for all fields, of each round. */
function time({ html }: DriftedScreen, rounds: number): ScreenTimes {
  show(html);
  const elements = document.querySelectorAll('*').length;
  const all: number[] = [];
  const again: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const startedAt = performance.now();
    const screen = readScreen(document);
    for (const field of fields) locate(screen, field);
    const readAt = performance.now();
    for (const field of fields) locate(screen, field);
    all.push(readAt - startedAt);
    again.push(performance.now() - readAt);
  }
  return { elements, all, again };
}

Object.assign(globalThis, { drift: { run, time } });
