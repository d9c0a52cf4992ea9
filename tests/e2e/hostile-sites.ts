import { highLevelSite } from '../replica/highlevel/site.ts';
import { PAGE_BUILDER_HOST, WORKFLOW_BUILDER_HOST } from '../replica/highlevel/hosts.ts';
import { html, type Site } from '../replica/site.ts';

/** Serves the very shell of HighLevel under a name of its own; its builders are the real ones. */
export const SHELL_TWIN = 'evil.test';
/** The same, with the real name at its beginning. */
export const LOOK_ALIKE = 'app.gohighlevel.com.evil.test';
/** The same, in letters that imitate an agency's. */
export const FOREIGN_LETTERS = 'app.xn--gency-one-b9a.test';
/** Serve the very builders. */
export const WORKFLOW_TWIN = 'workflows.evil.test';
export const PAGE_TWIN = 'pages.evil.test';
/** Frames what its query names, and nothing else. */
export const FRAMER = 'framer.evil.test';

const TWINS = new Map([
  [SHELL_TWIN, 'app.gohighlevel.com'],
  [LOOK_ALIKE, 'app.gohighlevel.com'],
  [FOREIGN_LETTERS, 'app.gohighlevel.com'],
  [WORKFLOW_TWIN, WORKFLOW_BUILDER_HOST],
  [PAGE_TWIN, PAGE_BUILDER_HOST],
]);

/** A page of the workflow builder's own host that needs no script: the action's panel, open. */
export const PLAIN_ACTION = `https://${WORKFLOW_BUILDER_HOST}/plain-action`;

/** The panel of an action, as markup; ours is called "Meta conversion API". */
export const panelMarkup = (title: string, labels: readonly string[]) => `
<section class="n-drawer" role="dialog"><header>${title}</header>
${labels.map((label) => `<p class="n-form-item"><label>${label} <input></label></p>`).join('\n')}
</section>`;

export const ACTION_PANEL = panelMarkup('Meta conversion API', ['Access Token', 'Dataset ID']);

const document = (body: string) =>
  html(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>
<link rel="icon" href="data:,"></head><body>${body}</body></html>`);

const framed = (source: string) =>
  `<iframe width="900" height="600" src="${source.replaceAll('"', '')}"></iframe>`;

/** Pages that want to be filled and must not be. */
export const hostileSite: Site = {
  name: 'hostile',
  isHost: (host) => host === FRAMER || TWINS.has(host),
  handle: (request, world) => {
    const source = request.url.searchParams.get('src') ?? '';
    if (request.host === FRAMER) return document(framed(source));
    return highLevelSite.handle(
      { ...request, host: TWINS.get(request.host) ?? request.host },
      world,
    );
  },
};

/**
 * Adds `PLAIN_ACTION` to the builder's host, and to HighLevel's shell a page of each location that
 * frames it: what matters of the two apps, without the apps. To be asked before them.
 */
export const plainActionSite: Site = {
  name: 'plain action',
  isHost: (host) => host === WORKFLOW_BUILDER_HOST || host === 'app.gohighlevel.com',
  handle: ({ host, url }) => {
    if (host === WORKFLOW_BUILDER_HOST)
      return url.pathname === '/plain-action' ? document(ACTION_PANEL) : undefined;
    return /^\/location\/\w+\/plain$/.test(url.pathname)
      ? document(framed(PLAIN_ACTION))
      : undefined;
  },
};
