import browser from 'webextension-polyfill';
import { findShellPlace, isPage, refuse } from '@/utils/background/judge-fill';
import { standInSchema } from '@/utils/messaging/click-messages';
import type { Routes } from '@/utils/messaging/router';
import { storeAskedClick, takeAskedClick } from '@/utils/storage/asked-clicks';

const DONE = { ok: true } as const;
/** So long, in ms, a person may take over a card before it has to be opened anew. */
const PATIENCE_MS = 15 * 60_000;

/** Says something to the page on top of a tab; undefined when it does not answer. */
const tellShell = (tabId: number, message: object): Promise<unknown> =>
  browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => undefined);

/**
 * Clicks that the page on top asks for. Chromium calls nothing in a frame of another origin plainly
 * visible while anything at all lies over that frame; in the page on top it still tells. The click
 * there is judged there, by the same guard; it is passed on once, to the very document that asked.
 */
export const clickRoutes = {
  'click.ask': async (asked, from) => {
    const id = crypto.randomUUID();
    const nobody = { id, isAsked: false, covers: [] };
    if (!isPage(from) || !(await findShellPlace(from.tabId))) return nobody;
    const { tabId, frameId, documentId } = from;
    const now = Date.now();
    await storeAskedClick({ id, tabId, frameId, documentId, expiresAt: now + PATIENCE_MS }, now);
    const answer = await tellShell(tabId, { name: 'click.show', id, builder: from.origin, asked });
    const parsed = standInSchema.safeParse(answer);
    if (parsed.success && parsed.data.isAsked) return { id, ...parsed.data };
    await takeAskedClick(id, tabId, now);
    return nobody;
  },
  'click.end': async ({ id }, from) => {
    if (!isPage(from)) return DONE;
    await takeAskedClick(id, from.tabId, Date.now());
    await tellShell(from.tabId, { name: 'click.hide', id });
    return DONE;
  },
  'click.press': async ({ id, button }, from) => {
    const gone = refuse('What was asked here is gone. Open the card in the builder again.');
    if (!isPage(from)) return gone;
    const asked = await takeAskedClick(id, from.tabId, Date.now());
    if (!asked) return gone;
    const { tabId, documentId } = asked;
    const told = await browser.tabs
      .sendMessage(tabId, { name: 'click.pressed', id, button }, { documentId })
      .catch(() => undefined);
    return told === true ? DONE : gone;
  },
} satisfies Partial<Routes>;
