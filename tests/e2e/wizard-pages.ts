import type { Page } from 'puppeteer';
import type { SetUpPlan } from '@/utils/client/set-up-plan';
import type { Labels } from '../replica/events-manager/labels.ts';
import type { Generation } from '../replica/world.ts';
import type { ExtensionBrowser } from './extension-browser.ts';
import { press, readLayer, readResult } from './read-card.ts';

/** Presses a button of the page's own, as a person does, once it can be pressed. */
export async function pressButton(page: Page, name: string): Promise<void> {
  await page
    .locator(`::-p-aria([name="${name}"][role="button"])`)
    .filter((button) => button.getAttribute('aria-disabled') !== 'true')
    .click();
}

/** Chooses a card of the page's own. */
export async function choose(page: Page, name: string): Promise<void> {
  await page.locator(`::-p-aria([name="${name}"][role="radio"])`).click();
}

interface Reply {
  active?: { id: string } | null;
  clients?: { id: string }[];
}

/** Makes the one client there is, as the popup does, with this plan. */
export async function makeOnlyClient(
  extension: ExtensionBrowser,
  name: string,
  plan: SetUpPlan,
): Promise<void> {
  const page = await extension.browser.newPage();
  await page.goto(`chrome-extension://${extension.extensionId}/popup.html`);
  const ask = async (message: string, question: unknown) =>
    (await page.evaluate(
      `chrome.runtime.sendMessage(${JSON.stringify({ name: message, question })})`,
    )) as Reply;
  for (const { id } of (await ask('popup.state', { tabId: 0 })).clients ?? [])
    await ask('client.remove', { clientId: id });
  await ask('client.create', { name });
  const { active } = await ask('popup.state', { tabId: 0 });
  if (!active) throw new Error('The client was not made.');
  await ask('client.plan', { clientId: active.id, plan });
  await page.close();
}

/** Presses our button and then the one in its card, reads how it went, and closes the card. */
export async function run(page: Page, button: string, act?: string) {
  const frame = page.mainFrame();
  await press(frame, button);
  if (act !== undefined) await press(frame, act);
  const result = await readResult(frame);
  await press(frame, button);
  return result;
}

/** All that our layer says, once that holds this text. */
export async function untilLayerSays(page: Page, text: string): Promise<string> {
  for (;;) {
    const all = (await readLayer(page.mainFrame())).join('\n');
    if (all.includes(text)) return all;
  }
}

/** Opens the wizard from the list of datasets, and goes to the step of the pixel. */
export async function openPixelStep(
  page: Page,
  labels: Labels,
  adAccount = '410298837465501',
): Promise<void> {
  await page.goto(
    `https://business.facebook.com/events_manager2/overview?act=${adAccount}&business_id=775610029384471`,
  );
  await pressButton(page, labels['connect.open']);
  await choose(page, labels['connect.web']);
  await pressButton(page, labels['connect.next']);
  await choose(page, labels['pixel.new']);
}

/** From the checked website to the step of the events: the person's own choices. */
export async function openEventsStep(
  page: Page,
  labels: Labels,
  generation: Generation,
): Promise<void> {
  const next = () => pressButton(page, labels['app.next']);
  await next();
  if (generation === 'B') {
    await choose(page, labels['way.self']);
    await next();
  }
  await choose(page, labels['method.both']);
  await next();
  if (generation !== 'A') {
    await choose(page, labels['manual.manually']);
    await next();
  }
  const see = `::-p-aria([name="${labels['instructions.see']}"][role="button"])`;
  await page.waitForSelector(see);
  for (const button of await page.$$(see)) {
    const heading = await button.evaluate(
      (one) => one.closest('section')?.querySelector('h3')?.textContent,
    );
    if (heading === labels['overview.conversionsApi']) await button.click();
  }
  await page.locator(`::-p-aria([name="${labels['setup.overviewTitle']}"])`).wait();
  await pressButton(page, labels['app.continue']);
}

/** The person ticks or unticks a parameter of an event whose section is open. */
export async function toggleParameter(page: Page, event: string, name: string): Promise<void> {
  const section = await page.waitForSelector(`section::-p-aria([name="${event}"])`);
  const box = await section?.waitForSelector(`::-p-aria([name="${name}"][role="checkbox"])`);
  await box?.click();
}

/** Resolves once a heading of the page has left the part of its dialog that is in view. */
export async function untilScrolledAway(page: Page, heading: string): Promise<void> {
  const element = await page.waitForSelector(`::-p-aria([name="${heading}"][role="heading"])`);
  await page.waitForFunction(
    (one) => {
      let around = one?.parentElement;
      while (around && !/auto|scroll/.test(getComputedStyle(around).overflowY))
        around = around.parentElement;
      if (!one || !around) return false;
      return one.getBoundingClientRect().bottom < around.getBoundingClientRect().top;
    },
    {},
    element,
  );
}
