import assert from 'node:assert/strict';
import type { Frame, Page } from 'puppeteer';
import type { Replica } from '../../replica/server.ts';
import type { Dataset, Funnel, FunnelPage, Location, Workflow } from '../../replica/world.ts';
import type { ExtensionBrowser } from '../extension-browser.ts';
import type { OpenPanel } from '../devtools-panel.ts';

/** What one journey works with, from step to step. */
export interface Stage {
  replica: Replica;
  extension: ExtensionBrowser;
  /** Events Manager, HighLevel and the client's funnel, each in its own tab once it is open. */
  eventsManager?: Page;
  highLevel?: Page;
  funnel?: Page;
  panel?: OpenPanel;
  /** The popup as it looked while it was open. */
  popupPicture?: Uint8Array;
  /** A step did not come to its end: what follows would only fail for that. */
  failed?: boolean;
}

/** What a step has shown to be true, and the surface to keep a picture of. */
export interface Verified {
  verified: string;
  /** A picture that was taken in the middle of the step counts before one taken now. */
  surface?: { name: string; page: Page; picture?: Uint8Array };
}

export interface JourneyStep {
  name: string;
  run: (stage: Stage) => Promise<Verified>;
}

/** A part of the stage that an earlier step has set. */
export function get<T>(value: T | undefined, what: string): T {
  assert.ok(value !== undefined, `${what} is not there yet.`);
  return value;
}

/** The client of the journey, as the replica has it. */
export function clientOf(replica: Replica): {
  dataset: Dataset;
  location: Location;
  /** Its form page starts the workflow, and its Settings take the pixel code. */
  funnel: Funnel;
  /** Takes the pixel code in the page builder instead. */
  other: Funnel;
  otherPage: FunnelPage;
  workflow: Workflow;
} {
  const dataset = get(replica.world.datasets[0], 'The dataset');
  const location = get(replica.world.locations[0], 'The location');
  const funnel = get(location.funnels[0], 'The funnel');
  const other = get(location.funnels[1], 'The other funnel');
  const otherPage = get(other.pages[0], 'The page');
  const workflow = get(location.workflows[0], 'The workflow');
  return { dataset, location, funnel, other, otherPage, workflow };
}

/** The builder's frame inside HighLevel's page. */
export function findFrame(page: Page, host: string): Promise<Frame> {
  return page.waitForFrame((frame) => URL.parse(frame.url())?.host === host);
}

/** Presses a button of the page's own, by its accessible name. */
export async function pressOf(frame: Frame | Page, name: string): Promise<void> {
  await frame.locator(`::-p-aria([name="${name}"])`).click();
}
