import { beforeEach, expect, test, vi } from 'vitest';
import { getReports, storeReport, type PageReport } from '@/utils/storage/page-reports';
import { resetBrowser } from '../fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../fake-browser.ts')).fakeBrowser,
}));

const report = (tabId: number, frameId: number, documentId: string): PageReport => ({
  tabId,
  frameId,
  documentId,
  kind: 'workflow-builder',
  url: 'https://a.test/',
  offers: [],
});
beforeEach(resetBrowser);

test('a frame has the last report of it', async () => {
  await storeReport(report(1, 0, 'a'));
  await storeReport(report(1, 2, 'b'));
  await storeReport(report(2, 0, 'c'));
  await storeReport(report(1, 2, 'd'));
  expect((await getReports(1)).map(({ documentId }) => documentId)).toEqual(['a', 'd']);
});

test('reports do not pile up', async () => {
  for (let tabId = 0; tabId < 260; tabId += 1) await storeReport(report(tabId, 0, 'a'));
  expect(await getReports(0)).toEqual([]);
  expect(await getReports(259)).toHaveLength(1);
});
