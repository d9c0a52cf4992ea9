import type { Located } from '@/utils/dom/locate/locate';
import { readScreen, type Screen } from '@/utils/dom/locate/screen';
import type { FieldResult, FirstTime, ScreenTimes } from './drift-result.ts';
import type { DriftedScreen } from './drift-screen.ts';

/** Looks for all fields of a site on one screen, as the product does; each with its id. */
export type Look = (screen: Screen) => [id: string, located: Located][];

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

function judge(id: string, located: Located, isThere: boolean): FieldResult {
  if (located.state !== 'found') {
    if (!isThere) return { field: id, outcome: 'rightly none', detail: '' };
    const tied = located.state === 'ambiguous' ? located.elements : [];
    const detail = [located.state, excerpt(findTruth(document, id)), ...tied.map(excerpt)];
    return { field: id, outcome: 'not found', detail: detail.join('\n  ') };
  }
  const isRight = truthOf(located.element) === id;
  // Of two alike the right one was told all the same: by its heading.
  if (isRight && !isThere) return { field: id, outcome: 'rightly none', detail: '' };
  const detail = isRight
    ? ''
    : `score ${located.score}: ${excerpt(located.element)}\n  instead of: ${excerpt(findTruth(document, id))}`;
  return { field: id, outcome: isRight ? 'right' : 'wrong', detail };
}

function run(look: Look, { html, truths }: DriftedScreen): FieldResult[] {
  show(html);
  return look(readScreen(document)).map(([id, located]) => judge(id, located, truths.includes(id)));
}

/** Milliseconds of reading the screen and looking for all fields, of each round. */
function time(look: Look, { html }: DriftedScreen, rounds: number): ScreenTimes {
  show(html);
  const elements = document.querySelectorAll('*').length;
  const all: number[] = [];
  const again: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const startedAt = performance.now();
    const screen = readScreen(document);
    look(screen);
    const readAt = performance.now();
    look(screen);
    all.push(readAt - startedAt);
    again.push(performance.now() - readAt);
  }
  return { elements, all, again };
}

/** What each field is said to be: state, score, and which elements of the reading. */
function answer(look: Look, { html }: DriftedScreen): string[] {
  show(html);
  const screen = readScreen(document);
  const places = new Map(Array.from(screen.spans.keys(), (element, place) => [element, place]));
  return look(screen).map(([id, located]) => {
    const elements =
      located.state === 'found'
        ? [located.element]
        : located.state === 'ambiguous'
          ? located.elements
          : [];
    const score = located.state === 'found' ? located.score : '';
    return [id, located.state, score, ...elements.map((one) => places.get(one))].join(' ');
  });
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/**
 * Milliseconds of one look, the first in this page: reading the screen and looking for all fields,
 * with all that the browser must compile, style, measure or clear away for that. The page itself
 * was laid out and came to rest before: two frames have passed since it got its content, and the
 * browser has said that the page has nothing left to do.
 */
async function timeFirst(look: Look, { html }: DriftedScreen): Promise<FirstTime> {
  show(html);
  await nextFrame();
  await nextFrame();
  await new Promise((resolve) => requestIdleCallback(resolve));
  const elements = document.querySelectorAll('*').length;
  const startedAt = performance.now();
  look(readScreen(document));
  return { elements, ms: performance.now() - startedAt };
}

/** Puts all ways to use it where the tests reach them. */
export function lookInPage(look: Look): void {
  Object.assign(globalThis, {
    drift: {
      run: (screen: DriftedScreen) => run(look, screen),
      answer: (screen: DriftedScreen) => answer(look, screen),
      timeFirst: (screen: DriftedScreen) => timeFirst(look, screen),
      time: (screen: DriftedScreen, rounds: number) => time(look, screen, rounds),
    },
  });
}
