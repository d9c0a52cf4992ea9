import { listHits } from '@/utils/dom/mostly-shown';

const LONGEST = 60;
const TITLES = 'h1, h2, h3, h4, legend, strong, b, [role=heading]';

/** The words of an element, on one line and not too long, and without quotation marks: we set them. */
const wordsOf = (text: string | null | undefined) => {
  const words = (text ?? '')
    .replace(/["“”„«»]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words;
};

/** What a person would call an element: its name, its heading, its first words; else undefined. */
function nameOf(element: Element): string | undefined {
  const own = element.getAttribute('aria-label') ?? element.getAttribute('title');
  const heading = element.querySelector(TITLES)?.textContent;
  const shown = element instanceof HTMLElement ? element.innerText.split('\n')[0] : undefined;
  return [own, heading, shown].map(wordsOf).find((words) => words !== '');
}

/** The whole of what an element is part of, as far as that does not hold what it lies over. */
function wholeOf(element: Element, below: Element): Element {
  let whole = element;
  for (
    let parent = whole.parentElement;
    parent && !parent.contains(below) && parent !== parent.ownerDocument.body;
    parent = parent.parentElement
  )
    whole = parent;
  return whole;
}

/**
 * What lies over an element, in its own words, as far as it takes clicks there. For telling a
 * person what to close: whether something lies over it at all only the browser can say.
 */
export function nameCovers(below: Element, own: Element): string[] {
  const found = new Set(
    listHits(below, own).flatMap((hit) =>
      hit && !below.contains(hit) && !hit.contains(below) ? [wholeOf(hit, below)] : [],
    ),
  );
  return [...new Set([...found].flatMap((element) => nameOf(element) ?? []))];
}

/**
 * Every element that shares room with another one on screen, and is neither part of it nor around
 * it: when one of them goes, what lay over it may be gone.
 */
export function listOverlapping(below: Element, own: Element): Set<Element> {
  const { left, top, right, bottom } = below.getBoundingClientRect();
  const isOver = (element: Element) => {
    const box = element.getBoundingClientRect();
    return box.left < right && box.right > left && box.top < bottom && box.bottom > top;
  };
  const all = Array.from(below.ownerDocument.querySelectorAll('body *, html > :not(head, body)'));
  return new Set(
    all.filter((element) => element !== own && !element.contains(below) && isOver(element)),
  );
}
