import { createHash } from 'node:crypto';
import { asset, type Site } from '../site.ts';

/** Pixels that Meta answers for otherwise than a page hopes. */
export const BROKEN_PIXELS = {
  /** Its settings are never delivered. */
  unanswered: '1040404040404040',
  /** Traffic permissions block the host, by its hash. */
  blockedHost: '1050505050505050',
  /** The host is not on the allow list of traffic permissions. */
  notAllowed: '1060606060606060',
  /** Meta has blocked the website for its category. */
  category: '1070707070707070',
  /** Meta knows no such pixel. */
  unknown: '1080808080808080',
} as const;

/** The locale whose script is not there. */
export const MISSING_SCRIPT = 'https://connect.facebook.net/zz_ZZ/fbevents.js';

/** Stands before the pixel’s own site: answers for what is broken, and passes the rest on. */
export const brokenSettingsSite: Site = {
  name: 'broken settings',
  isHost: (host) => host === 'connect.facebook.net',
  handle: ({ url }) => {
    if (url.href.startsWith(MISSING_SCRIPT)) return { status: 404, body: '' };
    const id = /^\/signals\/config\/(\d+)$/.exec(url.pathname)?.[1] ?? '';
    if (id === BROKEN_PIXELS.unanswered) return { status: 404, body: '' };
    const setting = settingOf(id, url.searchParams.get('domain') ?? '');
    return setting === null
      ? undefined
      : asset(
          `fbq.registerPlugin("${id}", { plugin: function (fbq, instance, config) { ${setting} } });`,
          'text/javascript',
        );
  },
};

function settingOf(id: string, host: string): string | null {
  const set = (name: string, value: object) =>
    `config.set("${id}", "${name}", ${JSON.stringify(value)});`;
  switch (id) {
    case BROKEN_PIXELS.blockedHost: {
      const domain = createHash('sha256').update(host).digest('hex');
      return set('prohibitedSources', { prohibitedSources: [{ domain }] });
    }
    case BROKEN_PIXELS.notAllowed:
      return set('prohibitedPixels', { lockWebpage: false, blockReason: 'traffic_permissions' });
    case BROKEN_PIXELS.category:
      return set('prohibitedPixels', { lockWebpage: true, blockReason: 'source_category' });
    default:
      return null;
  }
}
