import type { Frame } from 'puppeteer';
import { press, readLayer } from './read-card.ts';
import type { ConversionsApiAction, Workflow, WorkflowAction } from '../replica/world.ts';
import {
  BRIGHT,
  BRIGHT_TOKEN,
  clientRecord,
  FILL,
  NORTHSIDE,
  openTab,
  SHELL,
  storeClients,
  WORKFLOW_HOST,
  type GuardStage,
} from './guard-stage.ts';
import { findFrame } from './journey/stage.ts';

type Defaults = ReturnType<typeof clientRecord>['defaults'] & {
  stageName: string;
  customMapping: string;
};

/**
 * Bright Smile with these action settings, and Northside if wanted; `token` null: none has been
 * captured.
 */
export async function storeWithDefaults(
  stage: GuardStage,
  defaults: Partial<Defaults>,
  token: string | null = BRIGHT_TOKEN,
  withNorthside = false,
): Promise<void> {
  const client = clientRecord('Bright Smile Dental', BRIGHT, BRIGHT.location);
  const other = clientRecord('Northside Orthodontics', NORTHSIDE, NORTHSIDE.location);
  await storeClients(stage, [
    [{ ...client, defaults: { ...client.defaults, ...defaults } }, token],
    ...(withNorthside ? [[other, null] satisfies [typeof other, null]] : []),
  ]);
}

export function workflowOf({ replica }: GuardStage): Workflow {
  const workflow = replica.world.locations[0]?.workflows[0];
  if (!workflow) throw new Error('The seed has no workflow.');
  return workflow;
}

/** Changes the Conversions API action as it is stored, before it is opened. */
export function changeAction(stage: GuardStage, changes: Partial<ConversionsApiAction>): void {
  const { saved } = workflowOf(stage);
  saved.actions = saved.actions.map((action) =>
    action.kind === 'conversions-api' ? { ...action, ...changes } : action,
  );
}

/** The Conversions API action as it is stored. */
export function storedAction(stage: GuardStage): WorkflowAction | undefined {
  return workflowOf(stage).saved.actions.find(({ kind }) => kind === 'conversions-api');
}

/** The workflow builder in a tab of its own, with the panel of one of its actions open. */
export async function openBuilder(stage: GuardStage, action = 0): Promise<Frame> {
  const page = await openTab(stage);
  await page.goto(`${SHELL}/location/${BRIGHT.location}/workflow/${BRIGHT.workflow}`);
  const frame = await findFrame(page, WORKFLOW_HOST);
  await frame.locator(`[data-id="${workflowOf(stage).saved.actions[action]?.id ?? ''}"]`).click();
  await frame.waitForSelector('.n-drawer input, .hl-config input');
  return frame;
}

const FIELDS = `Object.fromEntries(Array.from(
  document.querySelectorAll('.n-form-item, .hl-row'),
  (row) => [
    row.querySelector('.n-form-item-label, .hl-row-label').textContent.replace('*', '').trim(),
    row.querySelector('.n-base-selection-input__content, :not(.n-base-selection-placeholder) > .n-base-selection-overlay__wrapper')
      ?.textContent.trim() ??
      row.querySelector('[role=switch]')?.getAttribute('aria-checked') ??
      row.querySelector('input:checked')?.closest('.n-radio')?.textContent.trim() ??
      (row.querySelector('.n-base-selection') ? '' : row.querySelector('input')?.value ?? ''),
  ],
))`;

/** What the fields of the open panel hold, by their labels, in either builder. */
export async function readPanel(frame: Frame): Promise<Record<string, string>> {
  return (await frame.evaluate(FIELDS)) as Record<string, string>;
}

/** Opens the card of the fill, and gives what it says before anything else is pressed. */
export async function openCard(frame: Frame): Promise<string> {
  await press(frame, FILL);
  await frame.waitForSelector('::-p-aria([role="dialog"][name="Conversions API action"])');
  return (await readLayer(frame)).join('\n');
}
