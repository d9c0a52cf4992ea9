import { composeBaseCode } from '../replica/events-manager/base-code.ts';
import { pixelSite } from '../replica/pixel/site.ts';
import { receivingSite } from '../replica/receiving/site.ts';
import { html, type Site } from '../replica/site.ts';

/** A page with the pixel on every path of every host of the funnel. */
const pages: Site = {
  name: 'pages',
  isHost: (host) => host.endsWith('.brightsmile.test'),
  handle: () =>
    html(
      `<!doctype html><title>Funnel</title><link rel="icon" href="data:,">${composeBaseCode('1029384756102938')}`,
    ),
};

/** Pages with the pixel, its script, and where its events arrive. */
export const PIXEL_SITES: Site[] = [receivingSite, pixelSite, pages];
