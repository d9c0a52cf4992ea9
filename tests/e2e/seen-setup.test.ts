import { expect, test } from 'vitest';
import { composeBaseCode } from '../replica/events-manager/base-code.ts';
import { openDevTools, showEventsPanel, untilPanelSays } from './devtools-panel.ts';
import { BRIGHT } from './guard-stage.ts';
import { useStartedStage } from './use-stage.ts';
import { openBuilder, storeWithDefaults, workflowOf } from './workflow-stage.ts';

const stage = useStartedStage();

test('what HighLevel showed of a workflow is told in the panel of the live page, with its time', async () => {
  await storeWithDefaults(stage, {});
  const [funnel] = stage.replica.world.locations[0]?.funnels ?? [];
  if (!funnel) throw new Error('The seed has no funnel.');
  funnel.settings.header += composeBaseCode(BRIGHT.dataset);
  expect(workflowOf(stage).published).toBe(false);

  const page = await stage.extension.browser.newPage();
  const devTools = await openDevTools(page);
  await page.goto(`https://${funnel.domain}/`);
  const { panel } = await showEventsPanel(devTools, stage.extension.extensionId);
  await untilPanelSays(panel, 'PageView');
  await panel.evaluate(`document.querySelector('[aria-label^="Findings:"]').click()`);
  await untilPanelSays(panel, 'of all events');
  const draft = 'The workflow with the Conversions API action is still a draft.';
  expect(await panel.evaluate(() => document.body.textContent)).not.toContain(draft);

  await openBuilder(stage);
  await untilPanelSays(panel, draft);
  await untilPanelSays(panel, 'Last seen just now.');
});
