import * as z from 'zod/mini';

/**
 * How far what was filled has come, by what the page says. `failed`: saving went wrong. `live`:
 * saved where saving is publishing, as in a funnel's Settings.
 */
export const savedStateSchema = z.enum(['unsaved', 'failed', 'saved', 'published', 'live']);
export type SavedState = z.infer<typeof savedStateSchema>;

/** One place that a client's settings are put into. */
export const applyItemSchema = z.object({
  /** Its address without query: also what tells it from the others. */
  url: z.string().check(z.maxLength(500)),
  kind: z.enum(['funnel-settings', 'page', 'workflow']),
  /** What the person knows it by. */
  label: z.string().check(z.maxLength(200)),
  /** `done`: filled and read back, or there already. `refused`: `note` says why. */
  state: z.enum(['left', 'done', 'refused']),
  note: z.string().check(z.maxLength(1000)),
  /** Of what was filled here in this list; absent where nothing had to be, or nothing is known. */
  saved: z.optional(savedStateSchema),
});
export type ApplyItem = z.infer<typeof applyItemSchema>;

/** A client's settings on their way into several places, one after another. */
export const applyListSchema = z.object({
  clientId: z.string(),
  /** Tab that the places are opened in; null while it is stopped. */
  tabId: z.nullable(z.number()),
  items: z.array(applyItemSchema).check(z.maxLength(100)),
});
export type ApplyList = z.infer<typeof applyListSchema>;

/** The place that comes next; undefined when none is left. */
export function findNext({ items }: ApplyList): ApplyItem | undefined {
  return items.find(({ state }) => state === 'left');
}

/** What a card said in the end, as the state of its place; undefined for what settles nothing. */
export function stateOfResult(kind: string): ApplyItem['state'] | undefined {
  switch (kind) {
    case 'verified':
    case 'saved':
    case 'not-saved':
    case 'unchanged':
      return 'done';
    case 'refused':
    case 'not-verified':
      return 'refused';
    case 'undone':
      return 'left';
    default:
      return undefined;
  }
}

/** How far a card's end has brought what it filled; undefined where it filled nothing. */
function savedAtEnd(kind: string): SavedState | undefined {
  if (kind === 'verified' || kind === 'saved') return 'unsaved';
  return kind === 'not-saved' ? 'failed' : undefined;
}

/**
 * Whether two addresses are of one place. The host is left out: a location's places are the same
 * ones on all of HighLevel's hosts.
 */
export function isSamePlace(a: string, b: string): boolean {
  const pathOf = (url: string) => url.replace(/^https:\/\/[^/]+/, '');
  return pathOf(a) === pathOf(b);
}

/** The list with one place settled; a place that is not in it changes nothing. */
export function settleItem(
  list: ApplyList,
  url: string,
  result: { kind: string; text: string },
): ApplyList {
  const state = stateOfResult(result.kind);
  if (state === undefined) return list;
  const note = state === 'refused' || result.kind === 'not-saved' ? result.text : '';
  const saved = savedAtEnd(result.kind);
  const items = list.items.map((item): ApplyItem => {
    if (!isSamePlace(item.url, url)) return item;
    const { url: own, kind, label } = item;
    return { url: own, kind, label, state, note, ...(saved === undefined ? {} : { saved }) };
  });
  return { ...list, items };
}

/** The list with what the page of a filled place now says of saving. */
export function noteSaved(list: ApplyList, url: string, saved: SavedState): ApplyList {
  const isMeant = (item: ApplyItem) => item.saved !== undefined && isSamePlace(item.url, url);
  const items = list.items.map((item) =>
    isMeant(item) ? { ...item, saved, note: saved === 'failed' ? item.note : '' } : item,
  );
  return { ...list, items };
}

/** Places that were filled, and of which nothing says that they are in use. */
export function listPending({ items }: ApplyList): ApplyItem[] {
  return items.filter(
    ({ saved }) => saved !== undefined && saved !== 'published' && saved !== 'live',
  );
}

/** How far it is, as "2 of 5 done, 1 refused". */
export function describeProgress({ items }: ApplyList): string {
  const count = (state: ApplyItem['state']) => items.filter((item) => item.state === state).length;
  const refused = count('refused');
  const done = `${count('done')} of ${items.length} done`;
  return refused === 0 ? done : `${done}, ${refused} refused`;
}
