import type { StandardEvent } from '@/utils/pixel/catalog';
import { readScreen } from '@/utils/dom/locate/screen';
import { settle } from '@/utils/dom/settle';
import { readBoxes, tick, type TickBox } from '@/utils/sites/events-manager/wizard/tick-box';
import type { NameSets } from '@/utils/sites/events-manager/wizard/best-match';
import { findStep, listAround } from '@/utils/sites/events-manager/wizard/wizard-step';

type EventBox = TickBox<StandardEvent>;
type EventNames = NameSets<StandardEvent>;

/** The events to choose from that are drawn now; undefined when the step is not shown. */
function readDrawn(document: Document, names: EventNames) {
  const screen = readScreen(document);
  const step = findStep(screen, 'events');
  if (!step) return undefined;
  return { boxes: readBoxes(screen, step.root, names), root: step.root };
}

/** The part that scrolls the rows; undefined where all are drawn at once. */
function findScroller(boxes: EventBox[], root: Element): Element | undefined {
  const row = boxes.find(({ key }) => key !== undefined)?.element;
  return (
    row &&
    listAround(row, root).find(
      (one) =>
        one.scrollHeight > one.clientHeight + 1 &&
        /auto|scroll/.test(getComputedStyle(one).overflowY),
    )
  );
}

/** Two frames of the page: what reacts to scrolling has been told by then. */
function nextFrames(): Promise<void> {
  return new Promise((resolve) => {
    // A hidden tab draws no frames.
    const timer = setTimeout(resolve, 1000);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(timer);
        resolve();
      }),
    );
  });
}

async function scrollTo(scroller: Element, top: number): Promise<void> {
  scroller.scrollTop = top;
  await nextFrames();
  await settle(scroller.ownerDocument);
}

/**
 * Goes through a list that draws only the rows in view, from its top to its end, and gives every
 * event by the last of its states seen. Undefined when the step goes away meanwhile.
 */
async function walk(
  document: Document,
  names: EventNames,
  visit: (boxes: EventBox[]) => Promise<void>,
): Promise<Map<string, EventBox> | undefined> {
  const seen = new Map<string, EventBox>();
  const take = async () => {
    const before = readDrawn(document, names);
    if (!before) return undefined;
    await visit(before.boxes);
    const after = readDrawn(document, names);
    for (const box of after?.boxes ?? []) seen.set(box.text, box);
    return after;
  };
  const start = readDrawn(document, names);
  const scroller = start && findScroller(start.boxes, start.root);
  if (!scroller) return (await take()) && seen;
  const top = scroller.scrollTop;
  for (let at = 0; ; at += Math.max(1, scroller.clientHeight * 0.75)) {
    await scrollTo(scroller, at);
    if (!(await take())) return undefined;
    if (at + scroller.clientHeight >= scroller.scrollHeight) break;
  }
  await scrollTo(scroller, top);
  return seen;
}

/** What became of the plan's events in the list. */
export type TickedEvents =
  | { state: 'gone' }
  | { state: 'no-events' }
  | { state: 'done'; problems: string[]; unlisted: StandardEvent[] };

function judge(
  before: Map<string, EventBox>,
  after: Map<string, EventBox>,
  wanted: readonly StandardEvent[],
): string[] {
  const boxes = Array.from(after.values());
  const missed = wanted.flatMap((event) => {
    const own = boxes.filter(({ key }) => key === event);
    if (own.length === 0) return [`${event} is not in this list.`];
    if (own.length > 1) return [`${event} is in this list more than once.`];
    return own[0]?.ticked ? [] : [`${event} is not ticked.`];
  });
  const lost = Array.from(before.values())
    .filter(({ text, ticked }) => ticked && after.get(text)?.ticked !== true)
    .map(({ text }) => `${text} was ticked before, and is not any more.`);
  return [...missed, ...lost];
}

/** Ticks events in the list, leaves ticked what is, and reads the whole list back. */
export async function tickEvents(
  document: Document,
  wanted: readonly StandardEvent[],
  names: EventNames,
): Promise<TickedEvents> {
  const start = readDrawn(document, names);
  if (!start) return { state: 'gone' };
  if (!start.boxes.some(({ key }) => key !== undefined)) return { state: 'no-events' };
  const before = new Map<string, EventBox>();
  const walked = await walk(document, names, async (boxes) => {
    for (const box of boxes) if (!before.has(box.text)) before.set(box.text, box);
    const due = boxes.filter(({ key, ticked }) => !ticked && key && wanted.includes(key));
    // Two of one name: neither is taken.
    const clear = due.filter(({ key }) => boxes.filter((box) => box.key === key).length === 1);
    clear.forEach(tick);
    if (clear.length > 0) await settle(document);
  });
  const after = walked && (await walk(document, names, () => Promise.resolve()));
  if (!after) return { state: 'gone' };
  const listed = new Set(Array.from(after.values(), ({ key }) => key));
  const unlisted = wanted.filter((event) => !listed.has(event));
  return { state: 'done', problems: judge(before, after, wanted), unlisted };
}
