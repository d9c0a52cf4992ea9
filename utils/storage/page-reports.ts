import * as z from 'zod/mini';
import { guideSightSchema, offerSchema } from '@/utils/messaging/popup-state';
import { languageSchema } from '@/utils/messaging/taught-place';
import { item } from '@/utils/storage/item';

const reportSchema = z.object({
  tabId: z.number(),
  frameId: z.number(),
  documentId: z.string(),
  kind: z.enum(['events-manager', 'highlevel-shell', 'page-builder', 'workflow-builder']),
  url: z.string(),
  offers: z.array(offerSchema),
  language: z.optional(z.nullable(languageSchema)),
  guide: z.optional(z.nullable(guideSightSchema)),
});
/** What one document of a site lets us do, as its content script last said. */
export type PageReport = z.infer<typeof reportSchema>;

const reports = item({
  area: 'session',
  noun: 'page-reports',
  version: 1,
  schema: z.array(reportSchema),
  fallback: [],
});

/** More documents than this are not remembered: the oldest go. */
const CAP = 200;

export const watchPageReports = reports.watch;

/** Keeps the report of a document; the one that stood for its frame before is dropped. */
export async function storeReport(report: PageReport) {
  await reports.update((all) => [
    ...all
      .filter((old) => old.tabId !== report.tabId || old.frameId !== report.frameId)
      .slice(-CAP),
    report,
  ]);
}

/** The reports of a tab's documents. */
export async function getReports(tabId: number): Promise<PageReport[]> {
  return (await reports.get()).filter((report) => report.tabId === tabId);
}
