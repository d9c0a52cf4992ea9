import { fitName, type NameSet } from '@/utils/dom/locate/name-match';
import { freeTexts, toShownLines } from '@/utils/dom/locate/lines';
import { parentOf, type Screen } from '@/utils/dom/locate/screen';
import { isSeen } from '@/utils/dom/locate/seen';
import { nameSetOf } from '@/utils/sites/highlevel/fields';

const TITLES = nameSetOf('conversionsApi');

/** What stands in front of the rest of the page, or is a part of its own. */
const PANELS =
  'dialog, form, aside, [role=dialog], [role=complementary], [class*="n-drawer"], [class*="n-modal"], [class*="n-card"]';
/** Where the workflow is drawn (facts, HighLevel: Vue Flow). */
const CANVAS = '.vue-flow, .vue-flow__node';

/** The nearest element that holds both, also across shadow roots. */
function commonAncestor(screen: Screen, a: Element, b: Element): Element | null {
  const place = screen.spans.get(b)?.start ?? -1;
  const holds = (element: Element) => {
    const span = screen.spans.get(element);
    return span !== undefined && place >= span.start && place < span.end;
  };
  let ancestor: Element | null = a;
  while (ancestor && !holds(ancestor)) ancestor = parentOf(ancestor);
  return ancestor;
}

/** Whether a line of its own, seen, before the fields, says what a part of the screen is for. */
function isTitled(screen: Screen, part: Element, field: Element, titles: NameSet): boolean {
  const start = screen.spans.get(part)?.start ?? 0;
  const end = screen.spans.get(field)?.start ?? 0;
  return toShownLines(screen, freeTexts(screen, start, end)).some(
    ({ name, texts }) =>
      fitName(name, titles) > 0 && texts.every(({ element }) => isSeen(screen, element)),
  );
}

/**
 * The nearest panel around two fields that is titled so: as the Conversions API's where nothing else
 * is said. The title must stand in the panel itself: the name of a step on the canvas proves nothing about the open panel.
 */
export function findTitledPanel(
  screen: Screen,
  a: Element,
  b: Element,
  titles: NameSet = TITLES,
): Element | undefined {
  const { body } = screen.document;
  for (let panel = commonAncestor(screen, a, b); panel && panel !== body; panel = parentOf(panel)) {
    if (panel.querySelector(CANVAS)) return undefined;
    if (isTitled(screen, panel, a, titles)) return panel;
    if (panel.matches(PANELS) && !panel.parentElement?.closest(PANELS)) return undefined;
  }
  return undefined;
}
