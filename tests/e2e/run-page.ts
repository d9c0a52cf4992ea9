import type { Browser } from 'puppeteer';
import type { Replica } from '../replica/server.ts';
import { untilArrived } from './launch-on-replica.ts';
import { eventRequest, type EventRequest } from './recorded-scenario.ts';

const SENTINEL = 'https://www.facebook.com/tr/?id=1&ev=LastOfTheTest';

/**
 * Opens a page of the replica as a new visitor and gives the events that it sent, in the order in
 * which they arrived. The end is marked by an image of the test's own: asked for when as many
 * events have arrived as are expected, it comes after any that are too many.
 */
export async function runPage(options: {
  replica: Replica;
  browser: Browser;
  pageUrl: string;
  count: number;
}): Promise<EventRequest[]> {
  const { replica, browser, pageUrl, count } = options;
  replica.reset();
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  let leaving = 0;
  const sentinel = new Promise<void>((resolve) => {
    page.on('request', (request) => {
      if (!request.url().startsWith('https://www.facebook.com/tr/')) return;
      leaving++;
      if (request.url() === SENTINEL) resolve();
    });
  });
  await page.goto(pageUrl);
  await untilArrived(replica, (events) => events.length >= count);
  await page.evaluate(`new Image().src = '${SENTINEL}'`);
  await sentinel;
  await untilArrived(replica, (events) => events.length >= leaving);
  await context.close();
  return replica.world.log.flatMap((request) => {
    const url = `https://${request.host}${request.path}?${request.query}`;
    const event = eventRequest(url, request.body);
    return event && url !== SENTINEL ? [event] : [];
  });
}
