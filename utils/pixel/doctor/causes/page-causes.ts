import type { Cause } from '@/utils/pixel/doctor/cause';
import { enumerate, quote } from '@/utils/pixel/findings/quote';
import { standingOf } from '@/utils/pixel/findings/standing';

const NO_CODE = { fbq: false, started: false, pixelScripts: 0, pixelIds: [], scriptRequests: 0 };

const CLIENT = {
  name: 'Bright Smile',
  datasetId: '1029384756102938',
  codePlaces: ['the page’s Header Tracking'],
};

/** Why the page has no working base code. */
export const PAGE_CAUSES: readonly Cause[] = [
  {
    id: 'not-the-live-page',
    certainty: 'certain',
    why: 'A preview is not what visitors get: code of the funnel’s Settings and traffic permissions may differ, and its events are tests.',
    fix: {
      highLevel:
        'Publish the page, then open it at the funnel’s own domain: in the funnel, the step’s Open in a new tab.',
      eventsManager: 'Nothing to change.',
    },
    first: 'highLevel',
    link: 'highlevel.funnels',
    find: ({ page }) =>
      page !== null &&
      !page.fbq &&
      standingOf(page.protocol, page.hostname, page.path) === 'test copy'
        ? 'This is a preview or a test copy, and it has no pixel code.'
        : null,
    examples: {
      triggers: [
        {
          page: { ...NO_CODE, hostname: 'sites.leadconnectorhq.com', path: '/preview/Ab12' },
        },
      ],
      silent: [
        { page: NO_CODE },
        { page: { hostname: 'sites.leadconnectorhq.com', path: '/preview/Ab12' } },
      ],
    },
  },
  {
    id: 'code-waits-for-cookie-banner',
    certainty: 'certain',
    why: 'Until the visitor agrees in the banner, the browser does not run the code. That is right; if nobody is asked, or the answer is not passed on, it never runs.',
    fix: {
      highLevel:
        'Agree in the cookie banner on the page and look again. If nothing happens then, insert the consent variant of the pixel code, which listens to HighLevel’s own banner.',
      eventsManager: 'Nothing to change.',
    },
    first: 'highLevel',
    link: 'highlevel.page-builder',
    find: ({ page }) =>
      page !== null && !page.fbq && page.heldForConsent > 0
        ? 'The pixel code is in the page, and a cookie banner keeps it from running.'
        : null,
    examples: {
      triggers: [{ page: { ...NO_CODE, pixelScripts: 1, heldScripts: 1, heldForConsent: 1 } }],
      silent: [
        { page: { ...NO_CODE, pixelScripts: 1, heldScripts: 1 } },
        { page: { pixelScripts: 2, heldScripts: 1, heldForConsent: 1 } },
      ],
    },
  },
  {
    id: 'code-held-back',
    certainty: 'likely',
    why: 'The code then runs only after the visitor’s first click or scroll, or not at all: visitors who leave quickly are never counted.',
    fix: {
      highLevel:
        'In the funnel’s Settings, switch off Optimize JavaScript, save, and publish the pages again. Another tool for speed can do the same.',
      eventsManager: 'Nothing to change.',
    },
    first: 'highLevel',
    link: 'highlevel.funnel-settings',
    find: ({ page }) =>
      page !== null && !page.fbq && page.heldScripts > page.heldForConsent
        ? 'The pixel code is in the page, but it is held back, most likely by Optimize JavaScript.'
        : null,
    examples: {
      triggers: [{ page: { ...NO_CODE, pixelScripts: 1, heldScripts: 1 } }],
      silent: [
        { page: { ...NO_CODE, pixelScripts: 1, heldScripts: 1, heldForConsent: 1 } },
        { page: { ...NO_CODE, pixelScripts: 1 } },
      ],
    },
  },
  {
    id: 'code-did-not-run',
    certainty: 'likely',
    why: 'The browser stopped at a mistake in the code, often quotation marks that a text program has bent, or the page’s security rule forbids scripts in the page.',
    fix: {
      highLevel:
        'Replace the pixel code by a fresh copy, in Header Tracking or in the funnel’s Settings. The Console tab of DevTools names the mistake in red.',
      eventsManager: 'Copy the base code again under Set up Meta Pixel, Install code manually.',
    },
    first: 'highLevel',
    link: 'highlevel.page-builder',
    find: ({ page }) =>
      page !== null && !page.fbq && page.pixelScripts > page.heldScripts
        ? 'The pixel code is in the page, but it did not run.'
        : null,
    examples: {
      triggers: [{ page: { ...NO_CODE, pixelScripts: 1 } }],
      silent: [{ page: NO_CODE }, { page: { pixelScripts: 1 } }],
    },
  },
  {
    id: 'code-only-in-frame',
    certainty: 'certain',
    why: 'The frame’s pixel sees only the frame: not the page’s address, not its click ID, and not what happens around it.',
    fix: {
      highLevel:
        'Insert the pixel code in the funnel itself, in Settings, Head tracking code, and take it out of the embedded form.',
      eventsManager: 'Nothing to change.',
    },
    first: 'highLevel',
    link: 'highlevel.funnel-settings',
    find: ({ page }) =>
      page !== null && !page.fbq && page.pixelScripts === 0 && page.framesWithPixel > 0
        ? 'The pixel code stands in a frame of the page, and not in the page.'
        : null,
    examples: {
      triggers: [{ page: { ...NO_CODE, framesWithPixel: 1 } }],
      silent: [{ page: NO_CODE }, { page: { framesWithPixel: 1 } }],
    },
  },
  {
    id: 'code-not-published',
    certainty: 'likely',
    why: 'Saving does not put a page online. Visitors get the page as it was last published, without the pixel code.',
    fix: {
      highLevel:
        'Open the page in the builder, press Save, then Publish, and reload this page. If it belongs to another funnel, insert the code there.',
      eventsManager: 'Nothing to change.',
    },
    first: 'highLevel',
    link: 'highlevel.page-builder',
    find: ({ page, client }) =>
      page !== null &&
      !page.fbq &&
      page.pixelScripts === 0 &&
      client &&
      client.codePlaces.length > 0
        ? `The pixel code of ${quote(client.name)} was seen in ${enumerate(client.codePlaces)}, and this live page does not have it.`
        : null,
    examples: {
      triggers: [{ page: NO_CODE, client: CLIENT }],
      silent: [
        { client: CLIENT },
        { page: NO_CODE, client: { ...CLIENT, codePlaces: [] } },
        { page: NO_CODE },
      ],
    },
  },
  {
    id: 'no-base-code',
    certainty: 'certain',
    why: 'Without the pixel code the page cannot send anything, and what visitors do on it is unknown to Meta.',
    fix: {
      highLevel:
        'Insert the pixel code in the funnel’s Settings, Head tracking code, or in the page’s Header Tracking; then save, and for a page also press Publish. A cloned step comes without its code.',
      eventsManager: 'The code is under Set up Meta Pixel, Install code manually.',
    },
    first: 'highLevel',
    link: 'highlevel.funnel-settings',
    find: ({ page }) => {
      if (page === null || page.fbq || page.pixelScripts > 0 || page.framesWithPixel > 0)
        return null;
      if (page.loadedForMs === null)
        return 'The page has no pixel code so far; it is still loading.';
      if (page.callScripts > 0)
        return 'The page calls fbq, but the base code of the pixel, which has to stand before it, is not there.';
      if (page.noscriptImage)
        return 'The page has only the image for visitors without JavaScript: the script part of the pixel code is missing.';
      return page.tagManager
        ? 'The page has no pixel code, and no tag of Google Tag Manager has brought one.'
        : 'The page has no pixel code.';
    },
    examples: {
      triggers: [
        { page: NO_CODE },
        { page: { ...NO_CODE, tagManager: true } },
        { page: { ...NO_CODE, noscriptImage: true } },
        { page: { ...NO_CODE, callScripts: 1 } },
        { page: { ...NO_CODE, loadedForMs: null } },
      ],
      silent: [{}, { page: null }, { page: { ...NO_CODE, pixelScripts: 1 } }],
    },
  },
];
