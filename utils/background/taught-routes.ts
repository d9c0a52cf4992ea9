import browser from 'webextension-polyfill';
import { isPage, refuse } from '@/utils/background/judge-fill';
import type { Routes } from '@/utils/messaging/router';
import type { PageSender } from '@/utils/messaging/sender';
import type { Site } from '@/utils/messaging/taught-place';
import { getReports } from '@/utils/storage/page-reports';
import { forgetTaught, getTaught, storeTaught } from '@/utils/storage/taught';

const GONE = 'This page does not answer. Reload it, then try again.';

/** The site of a page, by what the browser says of the page. */
export function siteOf(kind: PageSender['kind']): Site {
  return kind === 'events-manager' ? 'events-manager' : 'highlevel';
}

/** What the person shows of a page where a thing is not found. */
export const taughtRoutes = {
  'taught.list': async (_question, from) => ({
    places: isPage(from) ? await getTaught(siteOf(from.kind)) : [],
  }),
  'taught.store': async ({ place }, from) => {
    if (isPage(from)) await storeTaught(siteOf(from.kind), place);
    return { ok: true };
  },
  'teach.start': async ({ tabId, frameId, thing }) => {
    try {
      await browser.tabs.sendMessage(tabId, { name: 'teach.start', thing }, { frameId });
      return { ok: true };
    } catch {
      return refuse(GONE);
    }
  },
  'taught.forget': async ({ tabId, frameId, thing }) => {
    const report = (await getReports(tabId)).find((one) => one.frameId === frameId);
    if (!report) return refuse(GONE);
    await forgetTaught(siteOf(report.kind), thing);
    // A page that has gone meanwhile asks anew when it comes back.
    await browser.tabs
      .sendMessage(tabId, { name: 'taught.changed' }, { frameId })
      .catch(() => undefined);
    return { ok: true };
  },
} satisfies Partial<Routes>;
