// @vitest-environment happy-dom
// @vitest-environment-options {"settings": {"disableIframePageLoading": true, "handleDisabledFileLoadingAsSuccess": true}}
import { expect, test } from 'vitest';
import { readShellSigns } from '@/utils/sites/highlevel/read-shell-signs';

const BUILDER = 'client-app-automation-workflows.leadconnectorhq.com';
const PAGES = 'page-builder.leadconnectorhq.com';
const frame = (name: string, host: string) =>
  `<iframe name="${name}" src="https://${host}/x"></iframe>`;
const read = (markup: string) => {
  // Frames of a parsed document load nothing.
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  const { hasBuilder, hasMenu } = readShellSigns(parsed);
  return [hasBuilder, hasMenu];
};

test.each([
  ['the header', '<div id="app"><div class="hl_header"></div></div>', [false, true]],
  ['the side bar', '<div id="app"><div><nav id="sidebar-v2"></nav></div></div>', [false, true]],
  ['a side bar outside the app', '<nav id="sidebar-v2"></nav><div id="app"></div>', [false, false]],
  ['a workflow builder', frame('workflow-builder', BUILDER), [true, false]],
  ['a page builder', frame('funnel-builder', PAGES), [true, false]],
  ['the name on a stranger’s host', frame('workflow-builder', 'evil.test'), [false, false]],
  ['the host under another name', frame('x', BUILDER), [false, false]],
  ['the one’s name on the other’s host', frame('funnel-builder', BUILDER), [false, false]],
  ['nothing', '<div id="app"></div>', [false, false]],
])('%s', (_what, markup, expected) => {
  expect(read(markup)).toEqual(expected);
});
