import type { Frame, Page } from 'puppeteer';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  BRIGHT,
  BRIGHT_TOKEN,
  clientRecord,
  FILL,
  NORTHSIDE,
  NORTHSIDE_TOKEN,
  openAction,
  openPlainAction,
  openSettings,
  openTab,
  resetStage,
  storeBright,
  storeClients,
} from './guard-stage.ts';
import { panelMarkup } from './hostile-sites.ts';
import { findTraces, readAction } from './page-fields.ts';
import { press, pressAndRead, readLayer, readResult } from './read-card.ts';
import { useStartedStage } from './use-stage.ts';
import { expectReport } from './worker-messages.ts';
import { holdFill } from './worker-lock.ts';

const stage = useStartedStage();
let page: Page;
let frame: Frame;
beforeAll(async () => {
  page = await openTab(stage);
});
// One tab, loaded anew each time: nothing is saved in it, so the world stays as it is.
beforeEach(() => storeBright(stage));

/** The card with Fill, over an action in Bright Smile's location. */
async function openCard(): Promise<void> {
  ({ page, frame } = await openPlainAction(stage, BRIGHT, page));
  await pressFillButton();
}

async function pressFillButton(): Promise<void> {
  await press(frame, FILL);
  await frame.waitForSelector('::-p-aria([name="Fill"][role="button"])');
}

const CHANGED = 'The page changed meanwhile. Nothing was filled';
const NOTHING = /Nothing was filled|no access token/;

const OTHER_TOKEN = JSON.stringify({
  'session:tokens': {
    version: 1,
    value: { [`client-${BRIGHT.location}`]: { token: NORTHSIDE_TOKEN, capturedAt: 2 } },
  },
});

const inWorker = async (script: string) => (await stage.extension.worker()).evaluate(script);

const TOKEN_FIELD = `Array.from(document.querySelectorAll('.n-drawer .n-form-item'))
  .find((item) => item.textContent.includes('Access Token')).querySelector('input')`;

/** A change that makes what the card shows untrue. `gone`: the card goes along with its panel. */
type Change = [what: string, says: string | RegExp, make: () => Promise<unknown>];

const WEBHOOK = panelMarkup('Webhook', ['URL', 'Access Token']);

/** What a page can do behind the card's back. */
const IN_THE_PAGE: Change[] = [
  [
    'another step opens in the same panel',
    'gone',
    () =>
      frame.evaluate(`document.querySelector('.n-drawer').innerHTML = ${JSON.stringify(WEBHOOK)}`),
  ],
  [
    'the panel is closed',
    'gone',
    () => frame.evaluate(`document.querySelector('.n-drawer').remove()`),
  ],
  [
    'a second panel opens',
    'gone',
    () =>
      frame.evaluate(`{ const panel = document.querySelector('.n-drawer');
        panel.parentElement.append(panel.cloneNode(true)); }`),
  ],
  [
    'the field is made anew',
    CHANGED,
    () => frame.evaluate(`{ const field = ${TOKEN_FIELD}; field.replaceWith(field.cloneNode()); }`),
  ],
  [
    'something is typed into the field',
    CHANGED,
    () => frame.evaluate(`${TOKEN_FIELD}.value = '{{custom_values.token}}'`),
  ],
  [
    'the builder goes to another address',
    CHANGED,
    () => frame.evaluate(`history.pushState(null, '', '/?workflowId=${NORTHSIDE.workflow}')`),
  ],
];

/** One of them is enough where the same check is made again later. */
const AT_ONCE = IN_THE_PAGE.filter(([what]) => what === 'the field is made anew');

/** What the background has to notice. */
const ELSEWHERE: Change[] = [
  [
    'HighLevel goes to another location',
    NOTHING,
    () => page.evaluate(`history.pushState(null, '', '/location/${NORTHSIDE.location}/plain')`),
  ],
  [
    'the client’s token is another one',
    NOTHING,
    () => inWorker(`chrome.storage.session.set(${OTHER_TOKEN})`),
  ],
  [
    'the client’s token is forgotten',
    NOTHING,
    () => inWorker(`chrome.storage.session.remove('session:tokens')`),
  ],
  ['the client has another dataset', NOTHING, () => storeChanged({ datasetId: NORTHSIDE.dataset })],
  [
    'the client is bound elsewhere',
    NOTHING,
    () => storeChanged({ location: { host: 'app.gohighlevel.com', id: NORTHSIDE.location } }),
  ],
  ['the client is unbound', NOTHING, () => storeChanged({ location: null })],
];

type Changed = Partial<ReturnType<typeof clientRecord>>;

async function storeChanged(changed: Changed): Promise<void> {
  const client = clientRecord('Bright Smile Dental', BRIGHT, BRIGHT.location);
  await storeClients(stage, [[{ ...client, ...changed }, BRIGHT_TOKEN]]);
}

async function expectRefused(says: string | RegExp): Promise<void> {
  if (says === 'gone') {
    await frame.waitForSelector(`::-p-aria([name="${FILL}"])`, { hidden: true, timeout: 5_000 });
    const shown = await readLayer(frame);
    expect(shown.filter((name) => ['Fill', 'Verified', FILL].includes(name))).toEqual([]);
  } else {
    const { outcome, text } = await readResult(frame);
    expect(outcome).toBe('Not filled');
    expect(text).toMatch(says);
  }
  expect(await findTraces(stage)).toEqual([]);
}

describe('between opening the card and pressing Fill', () => {
  test.each([...IN_THE_PAGE, ...ELSEWHERE])('%s', async (_what, says, make) => {
    await openCard();
    const reported = await expectReport(stage, 'nothing');
    await make();
    await (says === 'gone' ? reported() : press(frame, 'Fill'));
    await expectRefused(says);
  });

  test('other action settings are saved in the popup', async () => {
    await openCard();
    const popup = await stage.extension.openPopup(page);
    const settings = await popup.waitForSelector('summary ::-p-text(Action settings)');
    // The popup still grows while it opens, and a click at its end can miss.
    await settings?.evaluate((element) => element.closest('details')?.setAttribute('open', ''));
    await popup.locator('details[open] ::-p-aria([name="Action name"])').fill('Another name');
    await press(popup.mainFrame(), 'Save settings');
    await popup.waitForSelector('::-p-aria([name="Saved"][role="button"])');
    await popup.close();
    await press(frame, 'Fill');
    await expectRefused('has changed since this was shown');
  });
});

describe('between pressing Fill and writing', () => {
  test.each([...AT_ONCE, ...ELSEWHERE])('at the order: %s', async (_what, says, make) => {
    await openCard();
    const held = await holdFill(stage);
    await press(frame, 'Fill');
    await held.reached();
    await make();
    await held.release(page);
    await expectRefused(says);
  });

  test.each(IN_THE_PAGE)('at its redemption: %s', async (_what, says, make) => {
    await openCard();
    const held = await holdFill(stage);
    await press(frame, 'Fill');
    await held.untilRedeem();
    await make();
    await held.release(page);
    await expectRefused(says);
  });

  test('the person closes the card', async () => {
    await openCard();
    const held = await holdFill(stage);
    await press(frame, 'Fill');
    await held.untilRedeem();
    await press(frame, 'Close');
    await held.release(page);
    // The next fill goes the same way: once it is through, the first one has had its chance.
    await press(frame, FILL);
    await frame.waitForSelector('::-p-aria([name="Fill"][role="button"])');
    expect(await findTraces(stage)).toEqual([]);
    expect((await pressAndRead(frame, 'Fill')).outcome).toBe('Verified');
  });

  test('nothing at all happens, and it is filled', async () => {
    await openCard();
    const held = await holdFill(stage);
    await press(frame, 'Fill');
    await held.untilRedeem();
    await held.release(page);
    expect((await readResult(frame)).outcome).toBe('Verified');
    expect((await readAction(frame))['Access Token']).toBe(BRIGHT_TOKEN);
  });
});

describe('while it is being written', () => {
  beforeEach(() => resetStage(stage));

  /** Opens another step as soon as the first field is written, as a script of the page could. */
  const openOnInput = (step: number) => `document.addEventListener('input', () => {
    document.querySelectorAll('.vue-flow__node-action')[${step}].click();
  }, { once: true })`;

  async function fillWithSettings(): Promise<void> {
    await storeChanged({
      defaults: {
        actionName: 'Send Lead to Meta',
        eventType: 'Funnel Event',
        eventName: 'Lead',
        leadValue: '',
        currency: '',
      },
    });
    const [location] = stage.replica.world.locations;
    const [workflow] = location?.workflows ?? [];
    const [action] = workflow?.saved.actions ?? [];
    if (!workflow || !action) throw new Error('The seed has no such workflow.');
    workflow.saved.actions.push({ ...action, id: 'second', name: 'The second' });
    ({ page, frame } = await openAction(stage, BRIGHT));
    await pressFillButton();
  }

  test('a webhook takes the panel’s place', async () => {
    await fillWithSettings();
    await frame.evaluate(openOnInput(1));
    await press(frame, 'Fill');
    await expectRefused('gone');
    expect(await readAction(frame)).toMatchObject({ 'Action name': 'Send to practice calendar' });
  });

  test('another Conversions API action takes the panel’s place', async () => {
    await fillWithSettings();
    await frame.evaluate(openOnInput(2));
    await press(frame, 'Fill');
    const { outcome, text } = await readResult(frame);
    expect(outcome).toBe('Not verified');
    expect(text).toContain('The page changed while it was being filled. Look at Action name.');
    expect(await findTraces(stage)).toEqual([]);
    expect(await readAction(frame)).toMatchObject({ 'Action name': 'The second' });
  });
});

describe('in a code field, between opening the card and pressing Insert', () => {
  beforeEach(async () => {
    await resetStage(stage);
    await storeBright(stage);
  });

  const AREA = `document.querySelector('#head-tracking-code textarea')`;
  test.each([
    ['something is typed', CHANGED, `${AREA}.value += '<!-- mine -->'`],
    ['the field is made anew', CHANGED, `${AREA}.replaceWith(${AREA}.cloneNode(true))`],
    [
      'HighLevel goes to another location',
      NOTHING,
      `history.pushState(null, '', location.pathname.replace('${BRIGHT.location}', '${NORTHSIDE.location}'))`,
    ],
  ])('%s', async (_what, says, script) => {
    page = await openSettings(stage, BRIGHT);
    frame = page.mainFrame();
    await press(frame, 'Insert pixel code');
    await frame.waitForSelector('::-p-aria([name="Insert"][role="button"])');
    await frame.evaluate(script);
    await press(frame, 'Insert');
    await expectRefused(says);
  });
});
