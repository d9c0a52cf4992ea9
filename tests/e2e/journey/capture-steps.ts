import assert from 'node:assert/strict';
import { pressAndRead } from '../read-card.ts';
import { clientOf, get, pressOf, type JourneyStep } from './stage.ts';

/** Events Manager: the four things that are captured. */
export const captureSteps: JourneyStep[] = [
  {
    name: 'Open Events Manager at the dataset’s Settings and capture the dataset ID',
    run: async (stage) => {
      const { dataset } = clientOf(stage.replica);
      const page = await stage.extension.browser.newPage();
      stage.eventsManager = page;
      await page.goto(
        `https://business.facebook.com/events_manager2/list/dataset/${dataset.id}/settings?act=${dataset.adAccount}&business_id=${dataset.businessId}`,
      );
      const { outcome, text } = await pressAndRead(page.mainFrame(), 'Capture dataset ID');
      assert.equal(outcome, 'Captured');
      assert.ok(text.includes(dataset.id) && text.includes(dataset.name));
      return {
        verified: `dataset ID ${dataset.id} captured for ${dataset.name}`,
        surface: { name: 'events-manager-dataset-id', page },
      };
    },
  },
  {
    name: 'Generate an access token, as a person would, and capture it',
    run: async (stage) => {
      const { dataset } = clientOf(stage.replica);
      const page = get(stage.eventsManager, 'Events Manager');
      assert.equal(dataset.tokens.length, 0, 'The extension must not generate a token by itself.');
      await pressOf(page, 'Generate access token');
      const { outcome } = await pressAndRead(page.mainFrame(), 'Capture access token');
      assert.equal(outcome, 'Captured');
      assert.equal(dataset.tokens.length, 1);
      return {
        verified: 'the token was captured; the person generated it',
        surface: { name: 'events-manager-access-token', page },
      };
    },
  },
  {
    name: 'Open Install code manually and capture the pixel code',
    run: async (stage) => {
      const { dataset } = clientOf(stage.replica);
      const page = get(stage.eventsManager, 'Events Manager');
      await page.locator('::-p-aria([name="Overview"][role="tab"])').click();
      await pressOf(page, 'Set up Meta pixel');
      await pressOf(page, 'Install code manually');
      const { outcome, text } = await pressAndRead(page.mainFrame(), 'Capture pixel code');
      assert.equal(outcome, 'Captured');
      assert.ok(text.includes(dataset.id));
      return {
        verified: `the code of pixel ${dataset.id} was captured from the dialog`,
        surface: { name: 'events-manager-pixel-code', page },
      };
    },
  },
  {
    name: 'Open Test events and capture the test code',
    run: async (stage) => {
      const { dataset } = clientOf(stage.replica);
      const page = get(stage.eventsManager, 'Events Manager');
      await page.locator('[role=dialog][aria-modal] ::-p-aria([name="Close"])').click();
      await page.locator('::-p-aria([name="Test events"][role="tab"])').click();
      const { outcome, text } = await pressAndRead(page.mainFrame(), 'Capture test code');
      assert.equal(outcome, 'Captured');
      assert.ok(text.includes(dataset.testCode));
      return {
        verified: `test code ${dataset.testCode} captured`,
        surface: { name: 'events-manager-test-code', page },
      };
    },
  },
];
