import { fileURLToPath } from 'node:url';
import { bundleApp } from '../bundle.ts';
import { asset, type Site } from '../site.ts';
import { configurationText } from './configuration-text.ts';

const ENTRY = fileURLToPath(new URL('./stand-in/main.ts', import.meta.url));

/** connect.facebook.net: the pixel's script in any language, and each pixel's configuration. */
export const pixelSite: Site = {
  name: 'pixel',
  isHost: (host) => host === 'connect.facebook.net',
  handle: async ({ url }, world) => {
    if (/^\/[a-z]{2,3}_[A-Z]{2}\/fbevents\.js$/.test(url.pathname)) {
      const { script } = await bundleApp(ENTRY);
      return asset(script, 'text/javascript');
    }
    const id = /^\/signals\/config\/(\d+)$/.exec(url.pathname)?.[1];
    if (id !== undefined) return asset(configurationText(world, id), 'text/javascript');
    return undefined;
  },
};
