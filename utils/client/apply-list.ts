import * as z from 'zod/mini';

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

/** The list with one place settled; a place that is not in it changes nothing. */
export function settleItem(
  list: ApplyList,
  url: string,
  result: { kind: string; text: string },
): ApplyList {
  const state = stateOfResult(result.kind);
  if (state === undefined) return list;
  const note = state === 'refused' ? result.text : '';
  const items = list.items.map((item) => (item.url === url ? { ...item, state, note } : item));
  return { ...list, items };
}

/** How far it is, as "2 of 5 done, 1 refused". */
export function describeProgress({ items }: ApplyList): string {
  const count = (state: ApplyItem['state']) => items.filter((item) => item.state === state).length;
  const refused = count('refused');
  const done = `${count('done')} of ${items.length} done`;
  return refused === 0 ? done : `${done}, ${refused} refused`;
}
