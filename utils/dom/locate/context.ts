import { fitName, readName, type NameSet, type ReadName } from '@/utils/dom/locate/name-match';
import { ownNames } from '@/utils/dom/locate/own-names';
import { once, parentOf, type Screen } from '@/utils/dom/locate/screen';
import { isSeen } from '@/utils/dom/locate/seen';

/** Where a field stands, by what is written over it. */
export interface Near {
  headings: NameSet;
  dialogs: NameSet;
}

const DIALOGS =
  'dialog, [role=dialog], [role=alertdialog], [aria-modal=true], [class*="n-drawer"], [class*="n-modal"]';
/** A text of more letters explains the heading it stands at. */
const LONGEST_LABEL = 60;
const LOWEST_RANK = 6;

function rankOf(heading: Element): number {
  const level = Number(
    heading.getAttribute('aria-level') ?? /^H([1-6])$/.exec(heading.tagName)?.[1],
  );
  return level >= 1 ? level : LOWEST_RANK;
}

/** Whether a part of the screen holds more than its heading, what explains it, and its buttons. */
function hasContent(screen: Screen, part: Element, heading: Element): boolean {
  const all = screen.spans.get(part) ?? { start: 0, end: 0 };
  const own = screen.spans.get(heading) ?? all;
  return screen.parts.slice(all.start, all.end).some((one, index) => {
    const place = all.start + index;
    if ((place >= own.start && place < own.end) || one.kind === 'button') return false;
    if (one.kind !== 'text') return true;
    const { text, owner } = one.text;
    return owner === null && text.length <= LONGEST_LABEL && !/[.。]$/.test(text);
  });
}

/** The part of the screen that a heading stands over: the nearest that holds more than it. */
function scopeOf(screen: Screen, heading: Element): Element | null {
  return once(screen, 'scope', heading, () => {
    let part = parentOf(heading);
    while (part && !hasContent(screen, part, heading)) part = parentOf(part);
    return part;
  });
}

function isWithin(element: Element, part: Element): boolean {
  for (let around: Element | null = element; around; around = parentOf(around))
    if (around === part) return true;
  return false;
}

/** The headings that an element stands under, the outermost first. */
export function headingsOver(screen: Screen, element: Element): ReadName[] {
  const start = screen.spans.get(element)?.start ?? 0;
  let over: { heading: Element; scope: Element }[] = [];
  for (const heading of screen.headings) {
    if ((screen.spans.get(heading)?.end ?? Infinity) > start) break;
    const scope = scopeOf(screen, heading);
    if (!scope || !isWithin(element, scope) || !isSeen(screen, heading)) continue;
    // The next heading of the same part ends the one before, unless it is of a lower rank.
    over = over.filter((one) => one.scope !== scope || rankOf(one.heading) < rankOf(heading));
    over.push({ heading, scope });
  }
  return over.map(({ heading }) => readName(heading.textContent.trim().replace(/\s+/g, ' ')));
}

/** What the dialogs are called that an element stands in. */
function dialogsAround(screen: Screen, element: Element): ReadName[] {
  const names: ReadName[] = [];
  for (let around: Element | null = element; around; around = parentOf(around))
    if (around.matches(DIALOGS)) names.push(...ownNames(screen, around));
  return names;
}

/** How many of the two say that an element stands where a field should: its heading, its dialog. */
export function countNear(screen: Screen, element: Element, near: Near): number {
  const fits = (names: ReadName[], set: NameSet) => names.some((name) => fitName(name, set) > 0);
  // The title of a dialog is often a heading in it, and stands over all of it.
  const around = [...headingsOver(screen, element), ...dialogsAround(screen, element)];
  const isUnder = near.headings.exact.size > 0 && fits(around, near.headings);
  const isIn = near.dialogs.exact.size > 0 && fits(around, near.dialogs);
  return Number(isUnder) + Number(isIn);
}
