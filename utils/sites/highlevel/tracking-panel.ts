import { listCandidates } from '@/utils/dom/locate/candidates';
import { toShownLines } from '@/utils/dom/locate/lines';
import { locate } from '@/utils/dom/locate/locate';
import { fitName, type NameSet } from '@/utils/dom/locate/name-match';
import { parentOf, type Screen } from '@/utils/dom/locate/screen';
import { isSeen } from '@/utils/dom/locate/seen';
import { FIELDS, nameSetOf } from '@/utils/sites/highlevel/fields';

/** The page builder's panel of tracking code: what its open tab is, and the editor under it. */
export type TrackingPanel =
  | { state: 'none' | 'unclear' | 'several' }
  | { state: 'header' | 'footer'; editor: Element; title: string };

const HEADER = nameSetOf('headerTracking');
const FOOTER = nameSetOf('footerTracking');

/** How a page says which of its tabs is open. */
const OPEN =
  '[aria-selected=true], [aria-current=true], [aria-current=page], [class*="active" i], [class*="selected" i]';

interface Tab {
  title: string;
  /** The element that holds its name. */
  element: Element;
}

/** The one text on screen that is called so. */
function findTab(screen: Screen, names: NameSet): Tab | undefined {
  const tabs = toShownLines(screen, screen.texts).flatMap(({ name, texts }) => {
    const element = texts[0]?.element;
    const isTab = element && fitName(name, names) > 0 && isSeen(screen, element);
    return isTab ? [{ title: name.text, element }] : [];
  });
  return tabs.length === 1 ? tabs[0] : undefined;
}

/** Whether a tab, or what is drawn around it alone, says that it is open. */
function isOpen({ element }: Tab, other: Tab): boolean {
  let around: Element | null = element;
  for (; around && !around.contains(other.element); around = parentOf(around))
    if (around.matches(OPEN)) return true;
  return false;
}

/** The code editors in the nearest surroundings of both tabs that have any. */
function editorsUnder(screen: Screen, tab: Element, other: Element): Element[] {
  const editors = listCandidates(screen, FIELDS.headerTracking)
    .map(({ element }) => element)
    .filter((element) => isSeen(screen, element));
  for (let around = parentOf(tab); around; around = parentOf(around)) {
    const span = screen.spans.get(around);
    if (!span || !around.contains(other)) continue;
    const inside = editors.filter((editor) => {
      const { start = -1, end = -1 } = screen.spans.get(editor) ?? {};
      return start >= span.start && end <= span.end;
    });
    if (inside.length > 0) return inside;
  }
  return [];
}

/**
 * Reads the panel of tracking code by its two tabs: both are there, one of them says that it is
 * open, and one editor stands with them. Other panels of the builder (custom CSS) have editors, too.
 * Where there are no tabs, an editor that is called Header Tracking itself is it.
 */
export function readTrackingPanel(screen: Screen): TrackingPanel {
  const header = findTab(screen, HEADER);
  const footer = findTab(screen, FOOTER);
  if (!header || !footer) {
    const located = locate(screen, FIELDS.headerTracking);
    if (located.state === 'missing') return { state: 'none' };
    if (located.state === 'ambiguous') return { state: 'several' };
    return { state: 'header', editor: located.element, title: 'Header Tracking' };
  }
  const [editor, ...others] = editorsUnder(screen, header.element, footer.element);
  if (!editor) return { state: 'none' };
  if (others.length > 0) return { state: 'several' };
  const isHeader = isOpen(header, footer);
  const isFooter = isOpen(footer, header);
  if (isHeader === isFooter) return { state: 'unclear' };
  if (isFooter) return { state: 'footer', editor, title: footer.title };
  return { state: 'header', editor, title: header.title };
}
