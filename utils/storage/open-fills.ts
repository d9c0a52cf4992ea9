import * as z from 'zod/mini';
import { fillKindSchema } from '@/utils/messaging/fill-messages';
import { item } from '@/utils/storage/item';

const openFillSchema = z.object({
  kind: fillKindSchema,
  clientName: z.string(),
  tabId: z.number(),
  /** Origin and document that the values were handed to. */
  origin: z.string(),
  documentId: z.string(),
  /** In ms since 1970. */
  at: z.number(),
});
/** A fill whose values were handed out, and of whose end nothing has been heard. */
export type OpenFill = z.infer<typeof openFillSchema>;

const fills = item({
  area: 'session',
  noun: 'open-fills',
  version: 1,
  schema: z.array(openFillSchema),
  fallback: [],
});

/** After this many ms nobody remembers what was pressed. */
const PATIENCE_MS = 2 * 60_000;

/** Keeps a fill until its document tells how it went. */
export async function beginFill(fill: OpenFill) {
  await fills.update((all) => [...all.filter(({ at }) => fill.at - at < PATIENCE_MS), fill]);
}

/** The fill of a document has come to an end. */
export async function endFill(documentId: string) {
  await fills.update((all) => all.filter((one) => one.documentId !== documentId));
}

/**
 * Takes out the fill that was under way in the document before this one, in the same tab and of the
 * same origin: it went in the middle.
 */
export async function takeLostFill(
  now: Pick<OpenFill, 'tabId' | 'origin' | 'documentId' | 'at'>,
): Promise<OpenFill | undefined> {
  const isLost = ({ tabId, origin, documentId, at }: OpenFill) =>
    tabId === now.tabId &&
    origin === now.origin &&
    documentId !== now.documentId &&
    now.at - at < PATIENCE_MS;
  let lost: OpenFill | undefined;
  await fills.update((all) => {
    lost = all.findLast(isLost);
    return all.filter((one) => !isLost(one));
  });
  return lost;
}
