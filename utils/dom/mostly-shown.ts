/** Points per side at which is looked. */
const GRID = 24;

/** What lies topmost at points spread over an element; undefined outside of the window. */
export function listHits(below: Element, own: Element): (Element | undefined)[] {
  const { ownerDocument: document } = below;
  const { left, top, width, height } = below.getBoundingClientRect();
  return Array.from({ length: GRID * GRID }, (_, at) => {
    const x = left + (((at % GRID) + 0.5) / GRID) * width;
    const y = top + ((Math.floor(at / GRID) + 0.5) / GRID) * height;
    return document.elementsFromPoint(x, y).find((element) => element !== own);
  });
}

const PLAIN: [property: string, isPlain: (value: string) => boolean][] = [
  ['opacity', (value) => Number(value) === 1],
  ['filter', (value) => value === 'none'],
  ['clip-path', (value) => value === 'none'],
  ['mask-image', (value) => value === 'none'],
  ['mix-blend-mode', (value) => value === 'normal'],
  ['rotate', (value) => value === 'none'],
  ['scale', (value) => value === 'none'],
  // Moved, but neither turned nor stretched.
  ['transform', (value) => value === 'none' || /^matrix\(1, 0, 0, 1, [^,]+, [^,]+\)$/.test(value)],
];

/** Whether nothing that an element is in makes it transparent, cuts it or distorts it. */
function isPlain(element: Element): boolean {
  for (let one: Element | null = element; one; one = one.parentElement) {
    const style = getComputedStyle(one);
    const value = (property: string) => style.getPropertyValue(property);
    if (PLAIN.some(([name, isPlain]) => value(name) !== '' && !isPlain(value(name)))) return false;
  }
  return element.checkVisibility({ visibilityProperty: true });
}

/**
 * Whether a person sees an element for what it is, though something lies over a part of it: it is
 * drawn as it is, and most of it is in the window and can be clicked.
 */
export function isMostlyShown(element: Element, own: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (width * height === 0 || !isPlain(element)) return false;
  const hits = listHits(element, own);
  return hits.filter((hit) => hit === element).length * 2 > hits.length;
}
