import type { Frame } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { composeBaseCode } from '../replica/events-manager/base-code.ts';
import {
  BRIGHT,
  BRIGHT_TOKEN,
  clientRecord,
  closeStage,
  FILL,
  openAction,
  openSettings,
  openTab,
  resetStage,
  SHELL,
  startStage,
  storeClients,
  type GuardStage,
} from './guard-stage.ts';
import { pointAndTake, startShowing } from './point-at-field.ts';
import { press, readLayer, readResult, untilSaid } from './read-card.ts';

const CODE = composeBaseCode(BRIGHT.dataset);

let stage: GuardStage;
beforeAll(async () => {
  stage = await startStage();
});
beforeEach(async () => {
  await resetStage(stage);
  const client = clientRecord('Bright Smile Dental', BRIGHT, BRIGHT.location);
  const withCode = Object.assign(client, { pixelCode: { code: CODE, capturedAt: 1 } });
  await storeClients(stage, [[withCode, BRIGHT_TOKEN]]);
});
afterAll(() => closeStage(stage));

/** Calls a field something else, as an agency does that words the whole interface anew. */
async function rename(frame: Frame, from: string, to: string): Promise<void> {
  await frame.evaluate(
    `for (const label of document.querySelectorAll('.n-form-item-label__text'))
      if (label.textContent.trim() === ${JSON.stringify(from)}) {
        const item = label.closest('.n-form-item');
        item.dataset.renamed = ${JSON.stringify(from)};
        for (const field of item.querySelectorAll('input, textarea')) field.placeholder = '';
        for (const hint of item.querySelectorAll('.n-input__placeholder')) hint.textContent = '';
        label.textContent = ${JSON.stringify(to)};
      }`,
  );
}

/** What a field holds. */
async function readValue(frame: Frame, selector: string): Promise<string> {
  return frame.$eval(selector, (one) =>
    one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement ? one.value : '',
  );
}

const inputOf = (name: string) => `[data-renamed="${name}"] :is(input, textarea)`;

test('a token field of an unknown name is shown once, filled, and lost when in doubt', async () => {
  const { page, frame } = await openAction(stage, BRIGHT);
  await rename(frame, 'Access Token', 'Webhook passkey');
  await startShowing(stage.extension, page, frame, 'access token');
  await pointAndTake(page, frame, inputOf('Access Token'), 'This is called “Webhook passkey”');
  expect((await readLayer(frame)).join()).toContain('Point at the access token');
  await rename(frame, 'Dataset ID', 'Dataset ID');
  await pointAndTake(page, frame, inputOf('Dataset ID'), 'This is called “Dataset ID”');
  await rename(frame, 'Webhook passkey', 'Passkey');
  await pointAndTake(
    page,
    frame,
    inputOf('Webhook passkey'),
    'The field for the access token, empty now.',
  );
  await press(frame, 'Go on');
  await press(frame, 'Fill');
  expect((await readResult(frame)).outcome).toBe('Verified');
  expect(await readValue(frame, inputOf('Webhook passkey'))).toBe(BRIGHT_TOKEN);
  const button = `::-p-aria([name="${FILL}"][role="button"])`;
  await frame.waitForSelector(button);
  // A second one of that name: which is meant is not known any more.
  await frame.evaluate(`{
    const item = document.querySelector('[data-renamed="Webhook passkey"]');
    item.after(item.cloneNode(true));
  }`);
  await frame.waitForSelector(button, { hidden: true });
});

test('the head code under an unknown name is shown, filled, forgotten and gone', async () => {
  const page = await openSettings(stage, BRIGHT);
  const frame = page.mainFrame();
  // Its ID alone would be enough.
  await page.$$eval('[id$=head-tracking-code]', (all) => {
    for (const one of all) one.removeAttribute('id');
  });
  await rename(frame, 'Head tracking code', 'Top of each page');
  await startShowing(stage.extension, page, frame, 'head tracking code');
  await pointAndTake(
    page,
    frame,
    inputOf('Head tracking code'),
    'The head tracking code. Something stands in it.',
  );
  await press(frame, 'Go on');
  await press(frame, 'Insert');
  expect((await readResult(frame)).outcome).toBe('Verified');
  expect(await readValue(frame, inputOf('Head tracking code'))).toContain(
    `fbq('init', '${BRIGHT.dataset}')`,
  );
  const popup = await stage.extension.openPopup(page);
  await popup.waitForSelector('::-p-text(Found where you showed it)');
  await press(popup.mainFrame(), 'Forget what was shown for Insert pixel code');
  await popup.waitForSelector('::-p-aria([name="Show me where"][role="button"])');
  await popup.close();
  await frame.waitForSelector('::-p-aria([name="Insert pixel code"])', { hidden: true });
});

test('both fields of a custom value are shown one after the other', async () => {
  const page = await openTab(stage);
  await page.goto(`${SHELL}/v2/location/${BRIGHT.location}/settings/custom_values`);
  const frame = page.mainFrame();
  await press(frame, 'New Custom Value');
  await frame.waitForSelector('.value-dialog input');
  await rename(frame, 'Name', 'Moniker');
  await rename(frame, 'Value', 'Content');
  await startShowing(stage.extension, page, frame, 'name of the custom value');
  await pointAndTake(page, frame, inputOf('Name'), 'The name of the custom value, empty now.');
  await startShowing(stage.extension, page, frame, 'value of the custom value');
  await pointAndTake(page, frame, inputOf('Value'), 'The value of the custom value, empty now.');
  await press(frame, 'Go on');
  await press(frame, 'Fill');
  await untilSaid(frame, 'Verified');
  expect(await readValue(frame, inputOf('Value'))).toBe(BRIGHT_TOKEN);
});
