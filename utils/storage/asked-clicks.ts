import * as z from 'zod/mini';
import { item } from '@/utils/storage/item';

const askedSchema = z.object({
  id: z.string(),
  /** The builder's document that may be told of the click, and no other. */
  tabId: z.number(),
  frameId: z.number(),
  documentId: z.string(),
  expiresAt: z.number(),
});
/** A click that the page on top asks for in place of a builder's frame. */
export type AskedClickRecord = z.infer<typeof askedSchema>;

const clicks = item({
  area: 'session',
  noun: 'asked-clicks',
  version: 1,
  schema: z.array(askedSchema),
  fallback: [],
});

/** Keeps one for its document, in place of any before, and drops those that have run out. */
export async function storeAskedClick(asked: AskedClickRecord, now: number) {
  await clicks.update((all) => [
    ...all.filter(
      ({ expiresAt, documentId }) => expiresAt > now && documentId !== asked.documentId,
    ),
    asked,
  ]);
}

/** Takes one out, so that it counts once; undefined when unknown, run out, or of another tab. */
export async function takeAskedClick(
  id: string,
  tabId: number,
  now: number,
): Promise<AskedClickRecord | undefined> {
  let taken: AskedClickRecord | undefined;
  await clicks.update((all) => {
    taken = all.find((one) => one.id === id && one.tabId === tabId && one.expiresAt > now);
    return all.filter((one) => one !== taken);
  });
  return taken;
}
