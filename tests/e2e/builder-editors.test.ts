import type { Frame } from 'puppeteer';
import { expect, test } from 'vitest';
import type { EditorKind } from '../replica/editors/mounted-editor.ts';
import { BRIGHT, openTab, storeBright, openTrackingPanel } from './guard-stage.ts';
import { get, pressOf } from './journey/stage.ts';
import { press, pressAndRead, readResult } from './read-card.ts';
import { useStage } from './use-stage.ts';

const stage = useStage(storeBright);

const BEFORE = '<!-- Priya:  keep\tthis -->\n<script>window.chat = { on: true };</script>\n';

const pageOf = () => {
  const pages = stage.replica.world.locations.flatMap(({ funnels }) =>
    funnels.flatMap((funnel) => funnel.pages),
  );
  return get(
    pages.find(({ id }) => id === BRIGHT.page),
    'The page',
  );
};

/** Opens the page builder with an editor of this kind, and its panel of tracking code. */
async function openPanel(kind: EditorKind, more = ''): Promise<Frame> {
  pageOf().saved.header = BEFORE;
  const page = await openTab(stage);
  return openTrackingPanel(page, BRIGHT, `?editor=${kind}${more}`);
}

async function save(frame: Frame): Promise<void> {
  await frame.locator('.panel-save').click();
  await frame.waitForSelector('.code-editor', { hidden: true });
  await frame.locator('#pg-funnel-builder__btn--save').click();
  await frame.waitForSelector('::-p-text(Page saved)');
}

const KINDS: EditorKind[] = ['codemirror-6', 'ace', 'monaco-hidden', 'contenteditable'];
test.each(KINDS)('the pixel code goes into %s, is undone, put in again and saved', async (kind) => {
  const frame = await openPanel(kind);
  await press(frame, 'Insert pixel code');
  const inserted = await pressAndRead(frame, 'Insert');
  expect(inserted.outcome, inserted.text).toBe('Verified');
  await press(frame, 'Undo');
  await frame.waitForSelector('::-p-aria([name="Undo"])', { hidden: true });
  expect((await readResult(frame)).outcome).toBe('Undone');
  await press(frame, 'Close');
  await save(frame);
  expect(pageOf().saved.header).toBe(BEFORE);
  await pressOf(frame, 'Tracking code');
  await press(frame, 'Insert pixel code');
  expect((await pressAndRead(frame, 'Insert')).outcome).toBe('Verified');
  await press(frame, 'Close');
  await press(frame, 'Insert pixel code');
  expect((await readResult(frame)).outcome).toBe('Already there');
  await press(frame, 'Close');
  await save(frame);
  const { header } = pageOf().saved;
  expect(header.startsWith(BEFORE)).toBe(true);
  expect(header.split(`fbq('init', '${BRIGHT.dataset}')`)).toHaveLength(2);
});

test('1 MB of code stays to the byte around an insert and its Undo', async () => {
  const lines = `var x = "${'abcdefghij'.repeat(3)}";\n`.repeat(26_000);
  const before = `<script>\n${lines}</script>\n<!-- end -->`;
  const page = await openTab(stage);
  pageOf().saved.header = before;
  const frame = await openTrackingPanel(page, BRIGHT);
  await press(frame, 'Insert pixel code');
  expect((await pressAndRead(frame, 'Insert')).outcome).toBe('Verified');
  const held = () => frame.evaluate('document.querySelector(".CodeMirror").CodeMirror.getValue()');
  expect(String(await held()).startsWith(before)).toBe(true);
  expect((await pressAndRead(frame, 'Undo', ['Undone'])).outcome).toBe('Undone');
  expect((await held()) === before).toBe(true);
});

test('a locked editor gets no button, and a Monaco that hides it is left as it was', async () => {
  const frame = await openPanel('monaco-hidden', '&locked');
  await press(frame, 'Insert pixel code');
  const { outcome, text } = await pressAndRead(frame, 'Insert');
  expect(outcome).toBe('Not filled');
  expect(text).toContain('did not take the pixel code, so nothing was changed');
  await save(frame);
  expect(pageOf().saved.header).toBe(BEFORE);
  const locked = await openPanel('ace', '&locked');
  await locked.waitForSelector('.ace_line');
  const popup = await stage.extension.openPopup(locked.page());
  await popup.waitForSelector('::-p-text(The code editor is locked just now)');
});
