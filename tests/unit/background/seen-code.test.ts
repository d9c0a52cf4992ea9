import { beforeEach, expect, test, vi } from 'vitest';
import { tabs } from '../fake-browser.ts';
import { HERE, PAGE_BUILDER, pageSender, shellSender } from '../messaging/made-up-senders.ts';
import { ask, DATASET, startBound } from './made-up-state.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../fake-browser.ts')).fakeBrowser,
}));

const ORIGIN = 'https://app.gohighlevel.com';
const SETTINGS = `${ORIGIN}/v2/location/${HERE}/funnels-websites/funnels/mT4xQ8cLr2VbN6sWd0Ke/settings`;
const BUILDER_PAGE = `${ORIGIN}/location/${HERE}/page-builder/hZ7pK3nYw5RtG1uXa9Mq`;
const OTHER_PAGE = `${ORIGIN}/location/${HERE}/page-builder/aB7pK3nYw5RtG1uXa9Mq`;
const builder = pageSender(PAGE_BUILDER, 5);

/** What a place says of itself, at an address of the tab, and what it is told. */
async function seen(sender: unknown, url: string, place: string, ids: string[]) {
  tabs.set(7, url);
  const pixels = ids.map((id) => ({ id, times: 1 }));
  if (sender === shellSender) await ask('page.report', { offers: [] }, sender);
  return ask('code.seen', { placed: { place, pixels, events: [] } }, sender);
}

beforeEach(startBound);

test('a page is told of its funnel’s Settings, and Settings of the page', async () => {
  expect(await seen(shellSender, SETTINGS, 'settings-head', [DATASET])).toEqual({ elsewhere: [] });
  expect(await seen(builder, BUILDER_PAGE, 'page-header', [DATASET])).toMatchObject({
    elsewhere: [{ place: 'settings-head', isSameFunnel: true }],
  });
  expect(await seen(shellSender, SETTINGS, 'settings-head', [DATASET])).toMatchObject({
    elsewhere: [{ place: 'page-header', isSameFunnel: true }],
  });
});

test('a page that was opened by its address is not taken for one of the funnel shown before', async () => {
  await seen(shellSender, SETTINGS, 'settings-head', [DATASET]);
  tabs.set(7, BUILDER_PAGE);
  await ask('page.report', { offers: [] }, { ...shellSender, documentId: 'another-document' });
  expect(await seen(builder, BUILDER_PAGE, 'page-header', [DATASET])).toMatchObject({
    elsewhere: [{ place: 'settings-head', isSameFunnel: false }],
  });
});

test('header and footer of one page know each other; another page is no matter', async () => {
  await seen(builder, BUILDER_PAGE, 'page-footer', [DATASET]);
  expect(await seen(builder, BUILDER_PAGE, 'page-header', [DATASET])).toMatchObject({
    elsewhere: [{ place: 'page-footer', isSameFunnel: true }],
  });
  expect(await seen(builder, OTHER_PAGE, 'page-header', [DATASET])).toEqual({ elsewhere: [] });
});

test('what has been taken out is forgotten', async () => {
  await seen(shellSender, SETTINGS, 'settings-head', [DATASET]);
  await seen(shellSender, SETTINGS, 'settings-head', []);
  expect(await seen(builder, BUILDER_PAGE, 'page-header', [DATASET])).toEqual({ elsewhere: [] });
});

test('the page builder cannot speak for Settings', async () => {
  await seen(builder, BUILDER_PAGE, 'settings-head', [DATASET]);
  expect(await seen(shellSender, SETTINGS, 'settings-body', [])).toEqual({ elsewhere: [] });
});
