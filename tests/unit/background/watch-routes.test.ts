import { beforeEach, expect, test, vi } from 'vitest';
import { watchedSites, watchedTabs } from '@/utils/storage/capture/watched';
import { tabs } from '../fake-browser.ts';
import { askPopup, startWith } from './made-up-state.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../fake-browser.ts')).fakeBrowser,
}));

const FUNNEL = 'https://funnel.brightsmile.example';
const since = async () => (await askPopup('watch.state', { tabId: 7 }))['since'];

beforeEach(async () => {
  await startWith([]);
  tabs.set(7, `${FUNNEL}/book`);
});

test('a tab is watched since the first click on it, until it has left its site', async () => {
  const before = Date.now();
  await askPopup('watch.tab', { tabId: 7 });
  const begun = await since();
  expect(begun).toBeGreaterThanOrEqual(before);
  await watchedTabs.update((all) => all.map((one) => ({ ...one, since: 1 })));
  await askPopup('watch.tab', { tabId: 7 });
  expect(await since()).toBe(1);
  await watchedTabs.update((all) => all.map((one) => ({ ...one, since: null })));
  await askPopup('watch.tab', { tabId: 7 });
  expect(await since()).toBeGreaterThanOrEqual(before);
});

test('the tab of a site that is always watched is watched for as long', async () => {
  await watchedSites.set([{ origin: FUNNEL, follow: false }]);
  await askPopup('watch.tab', { tabId: 7 });
  expect(await since()).toBeNull();
});
