import browser from 'webextension-polyfill';
import { accountRoutes } from '@/utils/background/account-routes';
import { applyRoutes } from '@/utils/background/apply-routes';
import { storeCapture, storePaste } from '@/utils/background/capture';
import { clickRoutes } from '@/utils/background/click-routes';
import { clientRoutes } from '@/utils/background/client-routes';
import {
  bindHere,
  findLostFill,
  orderFill,
  previewFill,
  redeemFill,
} from '@/utils/background/fill-authorisation';
import { guideRoutes } from '@/utils/background/guide-routes';
import { readPixelConfig } from '@/utils/background/read-pixel-config';
import { isPage, refuse } from '@/utils/background/judge-fill';
import { getPopupState } from '@/utils/background/popup-state';
import { useMergeField } from '@/utils/background/merge-field';
import { graphRoutes } from '@/utils/background/graph/graph-routes';
import { emptiedRoutes } from '@/utils/background/emptied-routes';
import { noteSeenPlace } from '@/utils/background/note-seen-place';
import { readPlan } from '@/utils/background/read-plan';
import { noteSeenSetup } from '@/utils/background/seen-setup';
import { noteSeenCode, noteTabFunnel } from '@/utils/background/seen-code';
import { taughtRoutes } from '@/utils/background/taught-routes';
import { shellRoutes } from '@/utils/background/shells/shell-routes';
import { sessionRoutes } from '@/utils/background/watch/session-routes';
import { watchRoutes } from '@/utils/background/watch/watch-routes';
import { withSentEvents } from '@/utils/pixel/pairing/with-sent-events';
import type { Routes } from '@/utils/messaging/router';
import { storeReport } from '@/utils/storage/page-reports';
import { getSentEvents } from '@/utils/storage/sent-events';
import { getTestEvents, mergeTestEvents } from '@/utils/storage/test-events';

/** Who answers which message. */
export const routes: Routes = {
  ...accountRoutes,
  ...applyRoutes,
  ...clickRoutes,
  ...clientRoutes,
  ...emptiedRoutes,
  ...graphRoutes,
  ...taughtRoutes,
  ...watchRoutes,
  ...sessionRoutes,
  ...guideRoutes,
  ...shellRoutes,
  'capture.store': storeCapture,
  'capture.paste': storePaste,
  'fill.preview': previewFill,
  'fill.order': orderFill,
  'fill.redeem': redeemFill,
  'fill.lost': (_question, from) => findLostFill(from),
  'client.bind': bindHere,
  'merge-field.use': useMergeField,
  'plan.read': readPlan,
  'pixel-config.read': readPixelConfig,
  'code.seen': noteSeenCode,
  'setup.seen': noteSeenSetup,
  'page.report': async ({ offers, language = null, placeName = '', guide = null }, from) => {
    if (isPage(from)) {
      await noteSeenPlace(from, placeName);
      const { tabId, frameId, documentId, kind, url } = from;
      const named = offers.map((offer) => ({ ...offer, frameId }));
      const page = { tabId, frameId, documentId, kind, url };
      await noteTabFunnel(from);
      await storeReport({ ...page, offers: named, language, guide });
    }
    return { ok: true };
  },
  'test-events.report': async ({ rows }) => {
    await mergeTestEvents(rows);
    return { ok: true };
  },
  'test-events.list': async () => {
    const [listed, sent] = await Promise.all([getTestEvents(), getSentEvents()]);
    return { rows: withSentEvents(listed, sent) };
  },
  'popup.state': ({ tabId, isPatient }) => getPopupState(tabId, isPatient),
  'offer.open': async ({ tabId, frameId, thing }) => {
    try {
      await browser.tabs.sendMessage(tabId, { name: 'card.open', thing }, { frameId });
      return { ok: true };
    } catch {
      return refuse('This page does not answer. Reload it, then try again.');
    }
  },
};
