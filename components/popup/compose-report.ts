import type { Offer, PopupState } from '@/utils/messaging/popup-state';
import { languageSchema, thingIdSchema } from '@/utils/messaging/taught-place';

/** What the report says of ourselves and of the browser. */
export interface About {
  /** Version of the extension. */
  version: string;
  /** The browser's user agent text. */
  userAgent: string;
}

const VERSION = /^\d{1,4}(\.\d{1,6}){0,3}$/;
const BROWSER =
  /(?<![A-Za-z])(?:Headless)?(Edg|OPR|Firefox|Chrome)\/(\d{1,4}(?:\.\d{1,6}){0,3})(?= |$)/g;
const SCREEN = /^(\/([a-z][a-z_-]{1,20}2?|v2|…))+\/?$/;
const NAMES: Record<string, string> = { Edg: 'Edge', OPR: 'Opera' };

function describeBrowser(userAgent: string): string {
  const found = [...userAgent.matchAll(BROWSER)];
  // Edge and Opera call themselves Chrome first, and by their own name last.
  const [, name, version] = found.find(([, one]) => one !== 'Chrome') ?? found[0] ?? [];
  return name === undefined ? 'unknown' : `${NAMES[name] ?? name} ${version ?? ''}`;
}

function describeThing({ thing, ready, health, score }: Offer): string {
  const id = thingIdSchema.safeParse(thing).success ? thing : 'unknown';
  const word = health ?? (ready ? 'ok' : 'broken');
  return `${id}: ${word}${score === undefined ? '' : `, score ${Math.round(score)}`}`;
}

/**
 * How the things on this page are doing, to be sent to whoever can mend them. What goes in is
 * chosen, and checked for its shape: no text of the page, no ID and no secret has a way in.
 */
export function composeReport({ page, offers }: PopupState, { version, userAgent }: About): string {
  const { screen, language } = page;
  const isLanguage = languageSchema.safeParse(language).success;
  return [
    'Pixel Courier: health of this page',
    `Extension: ${VERSION.test(version) ? version : 'unknown'}`,
    `Browser: ${describeBrowser(userAgent)}`,
    `Site: ${page.kind}`,
    `Screen: ${screen !== undefined && SCREEN.test(screen) ? screen : 'unknown'}`,
    `Language: ${isLanguage && typeof language === 'string' ? language : 'unknown'}`,
    ...offers.map(describeThing),
  ].join('\n');
}
