import { fileURLToPath } from 'node:url';
import { bundleApp } from '../bundle.ts';
import { PAGE_BUILDER_HOST } from '../highlevel/hosts.ts';
import { asset, html, type Site } from '../site.ts';

const entryOf = (name: string) => fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
const MAIN = entryOf('main');
const MONACO = entryOf('monaco');

/** A page that holds nothing but editors; `?monaco` loads that one, too. */
export const EDITORS_PAGE = `https://${PAGE_BUILDER_HOST}/editors`;

/** The code editors that such apps are built with, and the page of their own that they stand on. */
export const editorsSite: Site = {
  name: 'editors',
  isHost: (host) => host === PAGE_BUILDER_HOST,
  handle: async ({ url }) => {
    switch (url.pathname) {
      case '/editors/main.js':
        return asset((await bundleApp(MAIN)).script, 'text/javascript');
      case '/editors/main.css':
        return asset((await bundleApp(MAIN)).style, 'text/css');
      case '/editors/monaco.js':
        return asset((await bundleApp(MONACO)).script, 'text/javascript');
      case '/editors/monaco.css':
        return asset((await bundleApp(MONACO)).style, 'text/css');
      case '/editors':
        return html(pageWith(url.searchParams.has('monaco') ? ['main', 'monaco'] : ['main']));
      case '/replica/editors':
        return { status: 204 };
      default:
        return undefined;
    }
  },
};

function pageWith(names: readonly string[]): string {
  const head = names.map(
    (name) =>
      `<link rel="stylesheet" href="/editors/${name}.css"><script src="/editors/${name}.js" defer></script>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Editors</title><link rel="icon" href="data:,">${head.join('')}<body></body>`;
}
