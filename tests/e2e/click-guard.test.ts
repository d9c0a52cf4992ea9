import type { ElementHandle, Frame, Page } from 'puppeteer';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  BRIGHT,
  BRIGHT_TOKEN,
  FILL,
  openAction,
  openSettings,
  openTab,
  resetStage,
  storeBright,
} from './guard-stage.ts';
import { findTraces, readAction } from './page-fields.ts';
import { press, pressAndRead, readLayer } from './read-card.ts';
import { useStartedStage } from './use-stage.ts';
import { recordQuestions } from './worker-messages.ts';

const stage = useStartedStage();

type Button = ElementHandle<HTMLButtonElement>;

/** A button of our layer by its name: within reach of a test, never of a page. */
async function findButton(frame: Frame, name: string): Promise<Button> {
  const found = await frame.waitForSelector(`::-p-aria([name="${name}"][role="button"])`);
  if (!found) throw new Error(`There is no button ${name}.`);
  return found as unknown as Button;
}

const untilDisabled = (frame: Frame, button: Button) =>
  frame.waitForFunction((element) => element.disabled, { timeout: 5_000 }, button);
const untilEnabled = (frame: Frame, button: Button) =>
  frame.waitForFunction((element) => !element.disabled, { timeout: 5_000 }, button);

/** Everything that a script can do to an element without a person. */
async function pressByScript(element: ElementHandle): Promise<void> {
  await element.evaluate((target) => {
    const at = target.getBoundingClientRect();
    const how = { bubbles: true, cancelable: true, composed: true, clientX: at.x, clientY: at.y };
    for (const type of ['pointerdown', 'pointerup'])
      target.dispatchEvent(new PointerEvent(type, how));
    for (const type of ['mousedown', 'mouseup', 'click'])
      target.dispatchEvent(new MouseEvent(type, how));
    for (const key of ['Enter', ' ', 'Tab', 'Enter'])
      for (const type of ['keydown', 'keypress', 'keyup'])
        target.dispatchEvent(new KeyboardEvent(type, { ...how, key }));
    if (target instanceof HTMLElement) target.click();
  });
}

describe('a click that is no person’s', () => {
  beforeEach(() => resetStage(stage));

  test('on the page’s element for our layer, or on the fill buttons themselves', async () => {
    await storeBright(stage);
    const { frame } = await openAction(stage, BRIGHT);
    const chip = await findButton(frame, FILL);
    const host = await frame.waitForSelector('pixel-courier');
    const asked = await recordQuestions(stage);
    await pressByScript(chip);
    if (host) await pressByScript(host);
    expect(await readLayer(frame)).not.toContain('Dataset ID');

    await press(frame, FILL);
    const fill = await findButton(frame, 'Fill');
    await untilEnabled(frame, fill);
    await pressByScript(fill);
    if (host) await pressByScript(host);
    expect(await asked()).toEqual(['fill.preview']);
    expect(await findTraces(stage)).toEqual([]);

    // The button was alive all the time: it waited for a person.
    await press(frame, 'Close');
    await press(frame, FILL);
    expect((await pressAndRead(frame, 'Fill')).outcome).toBe('Verified');
    expect(await asked()).toEqual(['fill.preview', 'fill.preview', 'fill.order', 'fill.redeem']);
  });

  test('on Insert', async () => {
    await storeBright(stage);
    const page = await openSettings(stage, BRIGHT);
    const frame = page.mainFrame();
    const asked = await recordQuestions(stage);
    await press(frame, 'Insert pixel code');
    const insert = await findButton(frame, 'Insert');
    await untilEnabled(frame, insert);
    await pressByScript(insert);
    await press(frame, 'Close');
    expect(await asked()).toEqual(['fill.preview']);
    expect(await findTraces(stage)).toEqual([]);
  });

  test('on a capture button', async () => {
    const page = await openTab(stage);
    await page.goto(
      `https://business.facebook.com/events_manager2/list/dataset/${BRIGHT.dataset}/settings`,
    );
    const frame = page.mainFrame();
    const capture = await findButton(frame, 'Capture dataset ID');
    const asked = await recordQuestions(stage);
    await pressByScript(capture);
    await pressAndRead(frame, 'Capture dataset ID');
    expect((await asked()).filter((name) => name === 'capture.store')).toHaveLength(1);
  });
});

/** A way to mislead a person about our button, and the document in which it is done. */
type Cover = [what: string, where: 'builder' | 'shell', script: string, back: string];

const LAID_OVER = (style: string) => `{
  const cover = document.createElement('div');
  cover.id = 'cover';
  cover.textContent = 'Claim your prize';
  cover.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; ${style}';
  document.documentElement.append(cover);
}`;
const UNCOVER = `document.querySelector('#cover').remove()`;
const styled = (selector: string, style: string): [string, string] => [
  `document.querySelector('${selector}').style.cssText += '; ${style}'`,
  `for (const rule of '${style}'.split(';')) document.querySelector('${selector}').style.removeProperty(rule.split(':')[0].trim())`,
];

const COVERS: Cover[] = [
  [
    'text laid over it that lets clicks through',
    'builder',
    LAID_OVER('pointer-events: none'),
    UNCOVER,
  ],
  [
    'an opaque sheet that lets clicks through',
    'builder',
    LAID_OVER('pointer-events: none; background: white'),
    UNCOVER,
  ],
  [
    'the same laid over the frame by the page around it',
    'shell',
    LAID_OVER('pointer-events: none; background: white'),
    UNCOVER,
  ],
  ['our element made transparent', 'builder', ...styled('pixel-courier', 'opacity: 0.01')],
  ['the body made transparent', 'builder', ...styled('body', 'opacity: 0.01')],
  ['the document made transparent', 'builder', ...styled('html', 'opacity: 0.01')],
  ['the frame made transparent', 'shell', ...styled('iframe', 'opacity: 0.01')],
  ['our element not shown', 'builder', ...styled('pixel-courier', 'display: none')],
  ['our element made small', 'builder', ...styled('pixel-courier', 'transform: scale(0.05)')],
  ['our element turned over', 'builder', ...styled('pixel-courier', 'transform: rotate(180deg)')],
  ['our element filtered', 'builder', ...styled('pixel-courier', 'filter: contrast(0)')],
  ['our element clipped', 'builder', ...styled('pixel-courier', 'clip-path: inset(50%)')],
  ['the frame turned over', 'shell', ...styled('iframe', 'transform: rotate(180deg)')],
  [
    'our element moved into a box that is not shown',
    'builder',
    `{ const box = document.createElement('div'); box.id = 'cover'; box.hidden = true;
      box.append(document.querySelector('pixel-courier')); document.body.append(box); }`,
    `document.body.append(document.querySelector('pixel-courier')); document.querySelector('#cover').remove()`,
  ],
];

describe('Fill sleeps while it is not in plain view', () => {
  let page: Page;
  let frame: Frame;
  let fill: Button;

  // One card for all of them: each row leaves it as it found it, awake.
  beforeAll(async () => {
    await resetStage(stage);
    await storeBright(stage);
    ({ page, frame } = await openAction(stage, BRIGHT));
    await press(frame, FILL);
    fill = await findButton(frame, 'Fill');
    await untilEnabled(frame, fill);
  });

  test.each(COVERS)('%s', async (_what, where, cover, uncover) => {
    const box = await fill.boundingBox();
    if (!box) throw new Error('Fill takes up no room.');
    const covering = where === 'shell' ? page.mainFrame() : frame;
    const asked = await recordQuestions(stage);
    await covering.evaluate(cover);
    await untilDisabled(frame, fill);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await covering.evaluate(uncover);
    await untilEnabled(frame, fill);
    expect(await asked()).toEqual([]);
    expect(await findTraces(stage)).toEqual([]);
  });

  test('even when the page makes the button itself enabled again', async () => {
    const asked = await recordQuestions(stage);
    await frame.evaluate(LAID_OVER('pointer-events: none'));
    await untilDisabled(frame, fill);
    await fill.evaluate((button) => (button.disabled = false));
    await fill.click();
    expect(await readLayer(frame)).toContain('Not filled');
    expect(await asked()).toEqual([]);
    expect(await findTraces(stage)).toEqual([]);
  });

  test('and fills once it is back in plain view', async () => {
    await frame.evaluate(UNCOVER);
    await press(frame, 'Close');
    await press(frame, FILL);
    expect((await pressAndRead(frame, 'Fill')).outcome).toBe('Verified');
    expect((await readAction(frame))['Access Token']).toBe(BRIGHT_TOKEN);
  });
});
