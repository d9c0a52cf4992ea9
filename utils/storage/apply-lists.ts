import * as z from 'zod/mini';
import { applyListSchema, type ApplyList } from '@/utils/client/apply-list';
import { item } from '@/utils/storage/item';

const lists = item({
  area: 'local',
  noun: 'apply-lists',
  version: 1,
  schema: z.array(applyListSchema),
  fallback: [],
});

export const watchApplyLists = lists.watch;

/** The list of a client; undefined when there is none. */
export async function getApplyList(clientId: string): Promise<ApplyList | undefined> {
  return (await lists.get()).find((list) => list.clientId === clientId);
}

/** The list that is under way in a tab. */
export async function findListOfTab(tabId: number): Promise<ApplyList | undefined> {
  return (await lists.get()).find((list) => list.tabId === tabId);
}

/** Keeps a client's list in place of any before; a tab goes on with one list only. */
export async function storeApplyList(list: ApplyList) {
  await lists.update((all) => [
    ...all
      .filter(({ clientId }) => clientId !== list.clientId)
      .map((other) => (other.tabId === list.tabId ? { ...other, tabId: null } : other)),
    list,
  ]);
}

/** Changes a client's list; one that is gone stays gone. */
export async function changeApplyList(
  clientId: string,
  change: (list: ApplyList) => ApplyList,
): Promise<ApplyList | undefined> {
  const all = await lists.update((before) =>
    before.map((list) => (list.clientId === clientId ? change(list) : list)),
  );
  return all.find((list) => list.clientId === clientId);
}

/** Forgets a client's list. */
export async function removeApplyList(clientId: string) {
  await lists.update((all) => all.filter((list) => list.clientId !== clientId));
}
