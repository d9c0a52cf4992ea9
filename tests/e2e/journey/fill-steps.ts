import assert from 'node:assert/strict';
import { press, pressAndRead, readLayer, readResult } from '../read-card.ts';
import { actionStep } from './action-step.ts';
import { clientOf, findFrame, get, pressOf, type JourneyStep } from './stage.ts';

const SHELL = 'https://app.gohighlevel.com';

/** HighLevel: the three places that are filled, saved and published. */
export const fillSteps: JourneyStep[] = [
  {
    name: 'Insert the pixel code into the funnel’s Settings, undo, insert again, and save',
    run: async (stage) => {
      const { dataset, location, funnel } = clientOf(stage.replica);
      const before = funnel.settings.header;
      const page = await stage.extension.browser.newPage();
      stage.highLevel = page;
      await page.goto(
        `${SHELL}/v2/location/${location.id}/funnels-websites/funnels/${funnel.id}/settings`,
      );
      const frame = page.mainFrame();
      const area = await page.waitForSelector('#head-tracking-code textarea');
      const read = () => area?.evaluate((element) => element.value);
      await press(frame, 'Insert pixel code');
      await frame.waitForSelector('::-p-aria([name="Insert"][role="button"])');
      const asked = (await readLayer(frame)).join('\n');
      assert.ok(asked.includes(`Is this ${dataset.name}’s location?`), 'The guard asks first.');
      assert.equal((await pressAndRead(frame, 'Insert')).outcome, 'Verified');
      const inserted = await read();
      assert.ok(inserted?.startsWith(before) && inserted.includes(`fbq('init', '${dataset.id}')`));
      await press(frame, 'Undo');
      await frame.waitForSelector('::-p-aria([name="Undo"])', { hidden: true });
      assert.equal((await readResult(frame)).outcome, 'Undone');
      assert.equal(await read(), before);
      await press(frame, 'Close');
      await press(frame, 'Insert pixel code');
      assert.equal((await pressAndRead(frame, 'Insert')).outcome, 'Verified');
      const picture = await page.screenshot();
      await press(frame, 'Close');
      await page.locator('button#delete-funnel').click();
      await page.waitForSelector('::-p-text(Funnel settings saved)');
      assert.equal(funnel.settings.header, inserted);
      return {
        verified: 'Verified in the field, undone to the byte, inserted again, saved',
        surface: { name: 'highlevel-settings', page, picture },
      };
    },
  },
  {
    name: 'Insert the pixel code into a page of another funnel in the page builder, save, publish',
    run: async (stage) => {
      const { dataset, location, otherPage } = clientOf(stage.replica);
      const page = get(stage.highLevel, 'HighLevel');
      await page.goto(`${SHELL}/location/${location.id}/page-builder/${otherPage.id}`);
      const frame = await findFrame(page, 'page-builder.leadconnectorhq.com');
      await pressOf(frame, 'Tracking code');
      await press(frame, 'Insert pixel code');
      assert.equal((await pressAndRead(frame, 'Insert')).outcome, 'Verified');
      const picture = await page.screenshot();
      await press(frame, 'Close');
      assert.equal(otherPage.saved.header, '', 'The extension must not save by itself.');
      await frame.locator('.panel-save').click();
      await frame.waitForSelector('.CodeMirror', { hidden: true });
      await frame.locator('#pg-funnel-builder__btn--save').click();
      await frame.waitForSelector('::-p-text(Page saved)');
      assert.ok(otherPage.saved.header.includes(dataset.id));
      assert.equal(otherPage.published.header, '', 'Saved is not published.');
      await frame.locator('#pg-funnel-builder__btn--publish').click();
      await frame.waitForSelector('::-p-text(Page published)');
      assert.equal(otherPage.published.header, otherPage.saved.header);
      return {
        verified: 'Verified in CodeMirror, saved, published',
        surface: { name: 'highlevel-page-builder', page, picture },
      };
    },
  },
  actionStep,
];
