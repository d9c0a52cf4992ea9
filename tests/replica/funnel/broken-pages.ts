import { composeBaseCode } from '../events-manager/base-code.ts';
import { BROKEN_PIXELS, MISSING_SCRIPT } from '../pixel/broken-settings.ts';
import { html, type Site } from '../site.ts';

const HOST = 'broken.brightsmile.test';
const PREVIEW_HOST = 'sites.leadconnectorhq.com';

/** A dataset of the seed: nothing is wrong with the pixel itself. */
const PIXEL = '1029384756102938';

interface BrokenPage {
  head: string;
  headers?: Record<string, string>;
}

const whole = composeBaseCode(PIXEL);
const held = (attributes: string) => whole.replace('<script', `<script ${attributes}`);

/** Live pages from which nothing arrives, each for a reason of its own. */
const PAGES = {
  'no-code': { head: '' },
  'script-missing': {
    head: whole.replace(/https:\/\/connect\.facebook\.net\/[^']+fbevents\.js/, MISSING_SCRIPT),
  },
  'blocked-by-policy': {
    head: whole,
    headers: { 'content-security-policy': "script-src 'unsafe-inline'; img-src 'none'" },
  },
  'settings-unanswered': { head: composeBaseCode(BROKEN_PIXELS.unanswered) },
  'consent-revoked': { head: whole.replace("fbq('init'", "fbq('consent', 'revoke');\nfbq('init'") },
  'host-blocked': { head: composeBaseCode(BROKEN_PIXELS.blockedHost) },
  'host-not-allowed': { head: composeBaseCode(BROKEN_PIXELS.notAllowed) },
  'category-blocked': { head: composeBaseCode(BROKEN_PIXELS.category) },
  'pixel-unknown': { head: composeBaseCode(BROKEN_PIXELS.unknown) },
  'optimize-javascript': { head: held('type="text/late"') },
  'cookie-banner': { head: held('type="text/plain" data-category="marketing"') },
  'bent-quotes': { head: whole.replaceAll("'", '’') },
  'calls-without-code': { head: "<script>fbq('track', 'Lead')</script>" },
  'images-forbidden': { head: whole, headers: { 'content-security-policy': "img-src 'none'" } },
  'second-unanswered': {
    head: whole.replace("fbq('track'", `fbq('init', '${BROKEN_PIXELS.unanswered}');\nfbq('track'`),
  },
  'init-missing': { head: whole.replace(/fbq\('(?:init|track)'[^;]*;/g, '') },
} satisfies Record<string, BrokenPage>;
export type BrokenState = keyof typeof PAGES;

/** Address of the live page in that state. */
export function brokenPage(state: BrokenState): string {
  return `https://${HOST}/${state}`;
}

/** Address of a page’s preview, which has no code. */
export const PREVIEW_PAGE = `https://${PREVIEW_HOST}/preview/Ab12Cd34Ef56Gh78Ij90`;

/** Serves a page in each broken state. */
export const brokenPagesSite: Site = {
  name: 'broken pages',
  isHost: (host) => host === HOST || host === PREVIEW_HOST,
  handle: ({ host, url }) => {
    const state = url.pathname.slice(1);
    const page: BrokenPage | null =
      host === PREVIEW_HOST
        ? { head: '' }
        : Object.hasOwn(PAGES, state)
          ? PAGES[state as BrokenState]
          : null;
    return (
      (page &&
        html(
          `<!doctype html><title>Bright Smile</title><link rel="icon" href="data:,">${page.head}<h1>Book a visit</h1>`,
          page.headers,
        )) ??
      undefined
    );
  },
};
