import { startReplica } from '../../replica/server.ts';
import { launchWithExtension } from '../extension-browser.ts';
import { clientOf } from './stage.ts';

/** Opens a browser with the extension on the replica, at the first step, until it is closed. */
export async function run(): Promise<void> {
  const replica = await startReplica();
  replica.world.listsServerEventsWithoutCode = true;
  const { browser } = await launchWithExtension(replica, { headless: false });
  const { dataset, location, funnel } = clientOf(replica);
  const funnels = `https://app.gohighlevel.com/v2/location/${location.id}/funnels-websites/funnels`;
  const [first] = await browser.pages();
  const eventsManager = first ?? (await browser.newPage());
  await eventsManager.goto(
    `https://business.facebook.com/events_manager2/list/dataset/${dataset.id}/settings?act=${dataset.adAccount}&business_id=${dataset.businessId}`,
  );
  const highLevel = await browser.newPage();
  await highLevel.goto(`${funnels}/${funnel.id}/settings`);
  await eventsManager.bringToFront();
  console.log(`The browser is open on a replica of both apps. Nothing here leaves this computer.

  1. Events Manager, Settings: press the button beside the dataset ID; generate an access token
     and press the button beside it; then Overview, Set up Meta pixel, Install code manually.
  2. HighLevel, second tab: the funnel's Settings, Head tracking code; save.
  3. Automation, Workflows: open the workflow and its Conversions API action; fill, save, publish.
  4. https://${funnel.domain}/?fbclid=test with DevTools open at the panel Pixel Courier; send the form.

Close the browser to end.`);
  await new Promise<void>((resolve) => {
    browser.on('disconnected', () => resolve());
  });
  await replica.close();
}
