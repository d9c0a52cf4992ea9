import type { Frame, Page } from 'puppeteer';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  BRIGHT,
  BRIGHT_TOKEN,
  FILL,
  openAction,
  openPlainAction,
  openStep,
  storeBright,
} from './guard-stage.ts';
import { ACTION_PANEL, panelMarkup } from './hostile-sites.ts';
import { findTraces, readAction, readFields } from './page-fields.ts';
import { press, pressAndRead, readLayer } from './read-card.ts';
import { useStartedStage } from './use-stage.ts';
import { expectReport } from './worker-messages.ts';

const stage = useStartedStage();
let page: Page;
let frame: Frame;
beforeAll(() => storeBright(stage));

const hasButton = () => frame.waitForSelector(`::-p-aria([name="${FILL}"])`, { timeout: 5_000 });
const hasNoButton = async () => {
  expect(await readLayer(frame)).not.toContain(FILL);
};

/** Shows something else in place of the panel, and resolves once that was looked at. */
async function show(markup: string, what: 'something' | 'nothing' = 'nothing'): Promise<void> {
  const reported = await expectReport(stage, what);
  await frame.evaluate(`document.body.innerHTML = ${JSON.stringify(markup)}`);
  // Our element stood in the body, too: the layer puts it back when it draws.
  await reported();
}

test('a webhook’s own Access Token gets no button, in the app itself', async () => {
  ({ page, frame } = await openAction(stage, BRIGHT));
  await hasButton();
  const reported = await expectReport(stage, 'nothing');
  await openStep(frame, 'Send to practice calendar');
  await reported();
  await hasNoButton();
  expect((await readAction(frame))['Access Token']).toBe('whk_9c41e07d2b5a4f36');
  expect(await findTraces(stage)).toEqual([]);
});

const BOTH = ['Access Token', 'Dataset ID'];
const CANVAS = `<div class="vue-flow"><div class="vue-flow__node">Meta conversion API</div></div>`;
const hidden = (style: string) => ACTION_PANEL.replaceAll('<input>', `<input style="${style}">`);
const changed = (part: string, into: string) => ACTION_PANEL.replaceAll(part, into);

const DECOYS: [what: string, markup: string][] = [
  ['a webhook with an access token', panelMarkup('Webhook', ['URL', 'Access Token'])],
  ['a webhook with fields of both names', panelMarkup('Webhook', BOTH)],
  ['the same beside a Conversions API step', CANVAS + panelMarkup('Webhook', BOTH)],
  [
    'another ad network’s conversion',
    CANVAS + panelMarkup('Another network conversion', ['Pixel ID', 'Access Token']),
  ],
  [
    'a step on the canvas that holds the fields itself',
    `<div class="vue-flow">${CANVAS}${panelMarkup('Webhook', BOTH)}</div>`,
  ],
  [
    'a title that comes after the fields',
    `<section class="n-drawer" role="dialog">${panelMarkup('Webhook', BOTH)}<p>See also: Conversions API</p></section>`,
  ],
  ['two actions at once', ACTION_PANEL + ACTION_PANEL],
  [
    'an action with two token fields',
    panelMarkup('Meta conversion API', [...BOTH, 'Access Token']),
  ],
  ['an action without a dataset field', panelMarkup('Meta conversion API', ['Access Token'])],
  ['an action without a token field', panelMarkup('Meta conversion API', ['Dataset ID'])],
  [
    'a chat that asks for an access token',
    '<div class="chat">Conversions API help <label>Access Token <input></label></div>',
  ],
  ['fields that are not shown', hidden('display: none')],
  ['fields that are hidden', hidden('visibility: hidden')],
  ['fields of no size', hidden('width: 0; height: 0; border: 0; padding: 0')],
  ['fields that are transparent', hidden('opacity: 0')],
  [
    'a panel that is transparent',
    changed('class="n-drawer"', 'class="n-drawer" style="opacity: 0"'),
  ],
  ['fields that cannot be written', changed('<input>', '<input readonly>')],
  ['fields that are switched off', changed('<input>', '<input disabled>')],
  ['ticks instead of fields', changed('<input>', '<input type="checkbox">')],
];

describe('no button for', () => {
  // One page for all of them: each row begins and ends with the real panel and its button.
  beforeAll(async () => {
    ({ page, frame } = await openPlainAction(stage, BRIGHT));
    await hasButton();
  });

  test.each(DECOYS)('%s', async (_what, markup) => {
    await show(markup);
    await hasNoButton();
    await show(ACTION_PANEL, 'something');
    await hasButton();
  });
});

test('two open actions are named in the popup', async () => {
  ({ page, frame } = await openPlainAction(stage, BRIGHT));
  await hasButton();
  await show(ACTION_PANEL + ACTION_PANEL);
  await hasNoButton();
  const popup = await stage.extension.openPopup(page);
  await popup.waitForSelector('::-p-text(Two Conversions API actions are open)');
  await popup.close();
});

describe('beside the real action', () => {
  test.each([
    ['hidden twins of its fields', hidden('display: none').replaceAll('n-drawer', 'twin')],
    ['transparent twins of its fields', hidden('opacity: 0').replaceAll('n-drawer', 'twin')],
    [
      'a chat that asks for an access token',
      '<div class="twin"><label>Access Token <input></label></div>',
    ],
    [
      'another integration with fields of both names',
      panelMarkup('Another network conversion', BOTH).replaceAll('n-drawer', 'n-card twin'),
    ],
  ])('%s stay empty', async (_what, twins) => {
    ({ page, frame } = await openPlainAction(stage, BRIGHT));
    await hasButton();
    await frame.evaluate(`document.body.innerHTML = ${JSON.stringify(twins + ACTION_PANEL)}`);
    await press(frame, FILL);
    expect((await pressAndRead(frame, 'Fill')).outcome).toBe('Verified');
    expect(await readAction(frame)).toEqual({
      'Access Token': BRIGHT_TOKEN,
      'Dataset ID': BRIGHT.dataset,
    });
    const held = (await readFields(frame)).filter((text) => text !== '');
    expect(held).toEqual([BRIGHT_TOKEN, BRIGHT.dataset]);
  });
});
