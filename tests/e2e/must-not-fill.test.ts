import type { Frame } from 'puppeteer';
import { describe, expect, test } from 'vitest';
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
  openStep,
  openTab,
  SHELL,
  storeBright,
  storeClients,
} from './guard-stage.ts';
import {
  FRAMER,
  LOOK_ALIKE,
  PAGE_TWIN,
  PLAIN_ACTION,
  SHELL_TWIN,
  WORKFLOW_TWIN,
} from './hostile-sites.ts';
import { findTraces, readAction } from './page-fields.ts';
import { press, pressAndRead } from './read-card.ts';
import { useStage } from './use-stage.ts';

const stage = useStage();

/** Adds a frame to the page of a frame, as a script of that page would. */
async function addFrame(frame: Frame, source: string, sandbox?: string): Promise<Frame> {
  const element = await frame.evaluateHandle(
    (src, rules) => {
      const made = document.createElement('iframe');
      if (rules !== null) made.setAttribute('sandbox', rules);
      made.style.cssText = 'position: relative; width: 900px; height: 400px';
      return new Promise<HTMLIFrameElement>((resolve) => {
        made.addEventListener('load', () => resolve(made));
        made.src = src;
        document.body.prepend(made);
      });
    },
    source,
    sandbox ?? null,
  );
  const made = await element.contentFrame();
  return made;
}

const hasLayer = async (frame: Frame) => (await frame.$('pixel-courier')) !== null;

/**
 * Whether a document is served. A builder's frame asks the background before it does anything: once
 * another frame, which asked for something later, has its answer, this one has had its own.
 */
async function isServed(frame: Frame): Promise<boolean> {
  const { page } = await openPlainAction(stage, BRIGHT);
  const served = await page.waitForFrame((one) => one.url() === PLAIN_ACTION);
  await press(served, FILL);
  await served.waitForSelector('::-p-aria([name="Fill"][role="button"])');
  const isServedToo = await hasLayer(frame);
  await page.close();
  return isServedToo;
}

describe('a client that is bound to another location', () => {
  test('is not filled into the action of a workflow, until the person rebinds', async () => {
    await storeBright(stage);
    const { page, frame } = await openAction(stage, NORTHSIDE);
    const { outcome, text } = await pressAndRead(frame, FILL);
    expect(outcome).toBe('Not filled');
    expect(text).toContain('Bright Smile Dental belongs to another HighLevel location');
    expect(await findTraces(stage)).toEqual([]);

    const popup = await stage.extension.openPopup(page);
    await press(popup.mainFrame(), 'Bind to this location instead');
    await popup.waitForSelector('::-p-text(Location matches)');
    await popup.close();
    await press(frame, 'Close');
    await press(frame, FILL);
    expect((await pressAndRead(frame, 'Fill')).outcome).toBe('Verified');
    expect(await readAction(frame)).toMatchObject({
      'Access Token': BRIGHT_TOKEN,
      'Dataset ID': BRIGHT.dataset,
    });
  });

  test('is not filled into the Settings of a funnel', async () => {
    await storeBright(stage);
    const page = await openSettings(stage, NORTHSIDE);
    const { outcome, text } = await pressAndRead(page.mainFrame(), 'Insert pixel code');
    expect(outcome).toBe('Not filled');
    expect(text).toContain('Nothing was filled');
    expect(await findTraces(stage)).toEqual([]);
  });

  test('is not filled into the page builder', async () => {
    await storeBright(stage);
    const page = await openTab(stage);
    await page.goto(`${SHELL}/location/${NORTHSIDE.location}/page-builder/${NORTHSIDE.page}`);
    const frame = await page.waitForFrame((one) => one.url().includes('page-builder.lead'));
    await frame.locator('::-p-aria([name="Tracking code"])').click();
    const { outcome, text } = await pressAndRead(frame, 'Insert pixel code');
    expect(outcome).toBe('Not filled');
    expect(text).toContain('Nothing was filled');
    expect(await findTraces(stage)).toEqual([]);
  });
});

test('a location that belongs to another client takes that client’s things only', async () => {
  await storeClients(stage, [
    [clientRecord('Bright Smile Dental', BRIGHT, BRIGHT.location), BRIGHT_TOKEN],
    [clientRecord('Northside Orthodontics', NORTHSIDE, NORTHSIDE.location), NORTHSIDE_TOKEN],
  ]);
  const { frame } = await openAction(stage, NORTHSIDE);
  await press(frame, FILL);
  const { outcome, text } = await pressAndRead(frame, 'Fill');
  expect(outcome).toBe('Verified');
  expect(text).toContain('Northside Orthodontics');
  const traces = (await findTraces(stage)).join('\n');
  expect(traces).toContain(NORTHSIDE_TOKEN);
  expect(traces).not.toContain(BRIGHT_TOKEN);
});

describe('a page of another origin', () => {
  test.each([SHELL_TWIN, LOOK_ALIKE])('%s with the Settings of HighLevel', async (host) => {
    await storeBright(stage);
    const page = await openSettings(stage, BRIGHT, `https://${host}`);
    expect(await isServed(page.mainFrame())).toBe(false);
    expect(await findTraces(stage)).toEqual([]);
  });

  test('with the workflow builder, in its own tab', async () => {
    await storeBright(stage);
    const page = await openTab(stage);
    await page.goto(`https://${WORKFLOW_TWIN}/?workflowId=${BRIGHT.workflow}`);
    await openStep(page.mainFrame());
    expect(await isServed(page.mainFrame())).toBe(false);
    expect(await findTraces(stage)).toEqual([]);
  });

  test.each([
    ['workflow', `https://${WORKFLOW_TWIN}/?workflowId=${BRIGHT.workflow}`, '.vue-flow__node'],
    ['page', `https://${PAGE_TWIN}/?pageId=${BRIGHT.page}`, '#pg-funnel-builder__btn--save'],
  ])('with the %s builder, inside HighLevel', async (_what, address, ready) => {
    await storeBright(stage);
    const page = await openTab(stage);
    await page.goto(`${SHELL}/v2/location/${BRIGHT.location}/dashboard`);
    const frame = await addFrame(page.mainFrame(), address);
    await frame.waitForSelector(ready);
    expect(await isServed(frame)).toBe(false);
    expect(await findTraces(stage)).toEqual([]);
  });

  test('with the real name and path of HighLevel, but without https', async () => {
    await storeBright(stage);
    const page = await openTab(stage);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (!request.url().startsWith('http://')) void request.continue();
      else void request.respond({ contentType: 'text/html', body: '<textarea></textarea>' });
    });
    const path = `location/${BRIGHT.location}/workflow/${BRIGHT.workflow}`;
    await page.goto(`http://app.gohighlevel.com/${path}`);
    expect(new URL(page.url()).protocol).toBe('http:');
    const builder = await addFrame(page.mainFrame(), PLAIN_ACTION);
    expect(await isServed(builder)).toBe(false);
    expect(await hasLayer(page.mainFrame())).toBe(false);
    expect(await findTraces(stage)).toEqual([]);
  });
});

describe('a builder’s frame', () => {
  test.each([SHELL_TWIN, LOOK_ALIKE])('in %s, which is not HighLevel', async (host) => {
    await storeBright(stage);
    const { frame } = await openAction(stage, BRIGHT, `https://${host}`);
    expect(await isServed(frame)).toBe(false);
    expect(await findTraces(stage)).toEqual([]);
  });

  test('the page builder in a page that is not HighLevel', async () => {
    await storeBright(stage);
    const page = await openTab(stage);
    await page.goto(
      `https://${SHELL_TWIN}/location/${BRIGHT.location}/page-builder/${BRIGHT.page}`,
    );
    const frame = await page.waitForFrame((one) => one.url().includes('page-builder.lead'));
    await frame.locator('::-p-aria([name="Tracking code"])').click();
    await frame.waitForSelector('.n-drawer');
    expect(await isServed(frame)).toBe(false);
    expect(await findTraces(stage)).toEqual([]);
  });

  test('in a stranger’s frame inside HighLevel', async () => {
    await storeBright(stage);
    const page = await openTab(stage);
    await page.goto(`${SHELL}/v2/location/${BRIGHT.location}/dashboard`);
    const stranger = await addFrame(page.mainFrame(), `https://${FRAMER}/?src=${PLAIN_ACTION}`);
    const inner = await page.waitForFrame((frame) => frame.parentFrame() === stranger);
    await inner.waitForSelector('.n-drawer input');
    expect(await isServed(inner)).toBe(false);
    expect(await findTraces(stage)).toEqual([]);
  });

  test('in HighLevel’s own shell that a stranger frames', async () => {
    await storeBright(stage);
    const page = await openTab(stage);
    const { location, workflow } = BRIGHT;
    await page.goto(`https://${FRAMER}/?src=${SHELL}/location/${location}/workflow/${workflow}`);
    const builder = await page.waitForFrame((frame) => frame.url().includes('workflowId='));
    await openStep(builder);
    expect(await isServed(builder)).toBe(false);
    expect(await findTraces(stage)).toEqual([]);
  });

  test('in a sandbox', async () => {
    await storeBright(stage);
    const page = await openTab(stage);
    await page.goto(`${SHELL}/v2/location/${BRIGHT.location}/dashboard`);
    const boxed = await addFrame(page.mainFrame(), PLAIN_ACTION, 'allow-scripts');
    await boxed.waitForSelector('.n-drawer input');
    expect(await isServed(boxed)).toBe(false);
    expect(await findTraces(stage)).toEqual([]);
  });

  test('in its own tab, outside of HighLevel', async () => {
    await storeBright(stage);
    const page = await openTab(stage);
    await page.goto(PLAIN_ACTION);
    expect(await isServed(page.mainFrame())).toBe(false);
    expect(await findTraces(stage)).toEqual([]);
  });
});

test('our own popup cannot be framed by a site', async () => {
  await storeBright(stage);
  const page = await openTab(stage);
  await page.goto(`${SHELL}/v2/location/${BRIGHT.location}/dashboard`);
  const own = `chrome-extension://${stage.extension.extensionId}/popup.html`;
  const framed = await addFrame(page.mainFrame(), own);
  expect(framed.url()).toBe('chrome-error://chromewebdata/');
});
