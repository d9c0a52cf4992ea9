import { normalizeName } from '@/utils/dom/locate/normalize-name';
import { parentOf, type Screen } from '@/utils/dom/locate/screen';
import { isSeen } from '@/utils/dom/locate/seen';
import { ABSENT, type Sighting } from '@/utils/sites/site-thing';

/** One custom value as the list of Settings > Custom Values shows it. */
export interface CustomValueRow {
  /** As it is shown, braces and all. */
  mergeField: string;
  /** The other texts of its row, one of which is the value where the list shows it. */
  texts: string[];
}

const MERGE_FIELD = /\{\{\s*custom_values\.[a-z0-9_]+\s*\}\}/;

/** A row says no more than this. */
const MOST_TEXTS = 20;

/** The largest surroundings of a merge field that hold no other one: its row. */
function rowOf(element: Element): Element {
  let row = element;
  const several = new RegExp(MERGE_FIELD, 'g');
  for (let next = parentOf(row); next; next = parentOf(next)) {
    if ((next.textContent.match(several) ?? []).length > 1) break;
    if (next.matches('body, main, table')) break;
    row = next;
    if (row.matches('tr, li, [role=row]')) break;
  }
  return row;
}

/** All texts of a row, each whole: a token is too long to be taken for a name. */
function listTexts(row: Element): string[] {
  const walker = row.ownerDocument.createTreeWalker(row, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push((walker.currentNode.nodeValue ?? '').trim());
  return texts.filter((text) => text !== '').slice(0, MOST_TEXTS);
}

/**
 * The row of the custom value of that name. The merge field is read from the page, where it is
 * shown in full: HighLevel makes it from the first name, so a guess from the name can be wrong.
 */
export function findCustomValueRow(screen: Screen, name: string): Sighting<CustomValueRow> {
  const wanted = normalizeName(name);
  const rows = screen.texts.flatMap(({ text, element }) => {
    const mergeField = MERGE_FIELD.exec(text)?.[0];
    if (mergeField === undefined || !isSeen(screen, element)) return [];
    const row = rowOf(element);
    const texts = listTexts(row).filter((other) => !MERGE_FIELD.test(other));
    const isIt = texts.some((other) => normalizeName(other) === wanted);
    return isIt
      ? [{ state: 'found' as const, anchor: element, target: { mergeField, texts } }]
      : [];
  });
  const [row, ...others] = rows;
  if (!row) return ABSENT;
  if (others.length === 0) return row;
  return {
    state: 'missing',
    note: `Two custom values are called ${name}. Delete the one that is not used, or type the merge field in Pixel Courier, under Custom values.`,
  };
}
