import { beforeEach, expect, test, vi } from 'vitest';
import { findWatchedTab } from '@/utils/background/watch/find-watched-tab';
import { watchedSites, watchedTabs } from '@/utils/storage/capture/watched';
import { resetBrowser, tabs } from '../fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../fake-browser.ts')).fakeBrowser,
}));

const FUNNEL = 'https://funnel.brightsmile.example';
const SITE = 'https://go.northdental.example';

beforeEach(async () => {
  resetBrowser();
  tabs.set(3, `${SITE}/a`);
  tabs.set(9, `${SITE}/b`);
  tabs.set(7, `${FUNNEL}/book`);
  tabs.set(11, `${FUNNEL}/thanks`);
  tabs.set(12, `${FUNNEL}/unwatched`);
  await watchedTabs.set([
    { tabId: 7, origin: FUNNEL, follow: false, since: 1 },
    { tabId: 11, origin: FUNNEL, follow: false, since: 1 },
    // Has left the site.
    { tabId: 3, origin: FUNNEL, follow: false, since: null },
  ]);
  await watchedSites.set([{ origin: SITE, follow: false }]);
});

test.each([
  ['a page of the watched tab', 7, FUNNEL, 7],
  ['the same site in another tab', 8, FUNNEL, undefined],
  ['a tab that has left its site', 7, 'https://other.example', undefined],
  ['a form of a page that the browser does not name', 7, null, undefined],
  ['a site that is always watched, in any tab', 8, SITE, 8],
  ['a site that only looks alike', 8, `${SITE}.evil.example`, undefined],
  ['another port', 8, `${SITE}:8443`, undefined],
  ['a service worker of the watched tabs’ site: the one used last', -1, FUNNEL, 11],
  ['a service worker of a watched site: the tab used last', -1, SITE, 9],
  ['a service worker of no watched site', -1, 'https://other.example', undefined],
])('%s', async (_what, tabId, initiator, expected) => {
  expect(await findWatchedTab({ tabId, initiator, isSandboxed: false })).toBe(expected);
});

test.each([
  ['in the page of the watched tab', 7, 7],
  ['in a page of a watched site', 3, 3],
  ['in another tab', 12, undefined],
  ['in a tab that is gone', 99, undefined],
  ['of a service worker', -1, undefined],
])('a sandboxed frame %s', async (_what, tabId, expected) => {
  expect(await findWatchedTab({ tabId, initiator: null, isSandboxed: true })).toBe(expected);
});
