import { fileURLToPath } from 'node:url';
import { bundleApp } from '../bundle.ts';
import { asset, html, type Site, type SiteReply, type SiteRequest } from '../site.ts';
import type { World } from '../world.ts';
import { answerApi } from './api/answer-api.ts';
import { appDocument } from './app-document.ts';
import { troubleSave } from './save-trouble.ts';
import { PAGE_BUILDER_HOST, SHELL_HOSTS, WORKFLOW_BUILDER_HOST } from './hosts.ts';

interface App {
  entry: string;
  title: string;
}

const SHELL: App = { entry: entryOf('shell/main.tsx'), title: 'Agency workspace' };

const APPS = new Map<string, App>([
  ...SHELL_HOSTS.map((host): [string, App] => [host, SHELL]),
  [PAGE_BUILDER_HOST, { entry: entryOf('page-builder/main.tsx'), title: 'Page builder' }],
  [
    WORKFLOW_BUILDER_HOST,
    { entry: entryOf('workflow-builder/main.tsx'), title: 'Workflow builder' },
  ],
]);

/**
 * HighLevel's three documents: the shell, also on an agency's own host, and the two builders that
 * it frames from hosts of their own.
 */
export const highLevelSite: Site = {
  name: 'highlevel',
  isHost: (host) => APPS.has(host),
  handle: answer,
};

async function answer(request: SiteRequest, world: World): Promise<SiteReply | undefined> {
  const app = APPS.get(request.host);
  if (!app) return undefined;
  const { pathname } = request.url;
  if (pathname.startsWith('/replica/')) {
    const trouble = request.method === 'GET' ? undefined : await troubleSave(world);
    return trouble ?? answerApi(request, world);
  }
  if (pathname === '/assets/app.js') {
    return asset((await bundleApp(app.entry)).script, 'text/javascript');
  }
  if (pathname === '/assets/app.css') return asset((await bundleApp(app.entry)).style, 'text/css');
  if (pathname === '/assets/agency.js') {
    return asset((await bundleApp(entryOf('agency/main.ts'))).script, 'text/javascript');
  }
  return html(appDocument(request.host, app.title, world.highLevel), {
    'cache-control': 'no-store',
  });
}

function entryOf(file: string): string {
  return fileURLToPath(new URL(`./${file}`, import.meta.url));
}
