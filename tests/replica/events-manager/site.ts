import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { bundleApp } from '../bundle.ts';
import type { Site } from '../site.ts';
import { asset } from '../site.ts';
import type { World } from '../world.ts';
import { parseAddress } from './address.ts';
import { answerApi } from './api.ts';
import { hashStyleSheet } from './class-names.ts';
import { getLabels } from './labels.ts';
import { choosePage, keepChoice } from './page-choice.ts';
import { renderPage } from './page.ts';

const HOSTS = new Set(['business.facebook.com', 'www.facebook.com', 'eventsmanager.facebook.com']);
const ENTRY = fileURLToPath(new URL('app/entry.tsx', import.meta.url));
const START = '/events_manager2/overview';

const seeds = new WeakMap<World, string>();

/** One seed per world, and so per start of the server. */
function seedOf(world: World): string {
  const seed = seeds.get(world) ?? randomBytes(3).toString('hex');
  seeds.set(world, seed);
  return seed;
}

/**
 * Events Manager, a single-page app in React under its three real host names (facts, Meta).
 * Anything that is not its own it passes on: `www.facebook.com` also takes in pixel events.
 */
export const eventsManagerSite: Site = {
  name: 'Events Manager',
  isHost: (host) => HOSTS.has(host),
  handle: async (request, world) => {
    const { pathname } = request.url;
    const answer = answerApi(request, world);
    if (answer) return answer;
    if (request.method !== 'GET') return undefined;
    if (pathname === '/replica/events-manager/app.js') {
      return asset((await bundleApp(ENTRY)).script, 'text/javascript');
    }
    if (pathname === '/replica/events-manager/style.css') {
      return asset(hashStyleSheet(seedOf(world), (await bundleApp(ENTRY)).style), 'text/css');
    }
    if (pathname === '/') {
      return { status: 302, headers: { location: keepChoice(START, request.url.search) } };
    }
    if (!parseAddress(pathname)) return undefined;
    const choice = choosePage(world.eventsManager, request.url.searchParams);
    const labels = getLabels(choice.generation, choice.language);
    return renderPage({ seed: seedOf(world), ...choice, labels });
  },
};
