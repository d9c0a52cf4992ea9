import type { PixelCookies } from './cookies.ts';
import { matchingParameters } from './matching.ts';
import type { DataProcessing, PixelCall } from './pixel-state.ts';
import { sha256 } from './sha256.ts';

/** The version whose requests this stand-in reproduces. */
export const VERSION = '2.9.252';

/** First-party cookies, sendBeacon, defineProperty, config loading; and automatic setup, or not. */
const OPTION_BITS = 4096 + 16 + 8 + 4;
const EXPERIMENTS = ['pl0', 'el2', 'bc1', 'mr2', 'im0', 'hf2'];

/** What is the same for all events of a page. */
export interface PageFacts {
  now: number;
  startedAt: number;
  cookies: PixelCookies;
  dataProcessing: DataProcessing | undefined;
}

/**
 * All parameters of one event in the order in which Meta's script sends them, but `rqm` (seen in
 * recordings, 2.9.252). An event without an ID of the site's gets one that begins
 * `ob3_plugin-set_`, as Meta's own plugin makes it.
 */
export function eventParameters(call: PixelCall, page: PageFacts): [string, string][] {
  const { pixel, eventId } = call;
  const { fbc, fbp } = page.cookies;
  const parameters: [string, string | undefined][] = [
    ['id', pixel.id],
    ['ev', call.name],
    ['dl', location.href],
    ['rl', document.referrer],
    ['if', String(window !== window.top)],
    ['ts', String(page.now)],
    ...customData(call.data),
    ['sw', String(screen.width)],
    ['sh', String(screen.height)],
    ...matchingParameters(pixel.userData),
    ['v', VERSION],
    ['r', 'stable'],
    ['a', pixel.agent],
    ['ec', String(pixel.sent)],
    ['o', String(OPTION_BITS + (pixel.autoConfig ? 2 : 1))],
    ['fbc', fbc],
    ['fbcs', fbc],
    ['fbp', fbp],
    ['eid', eventId === undefined ? pluginId(call, page) : undefined],
    ['ler', externalReferrer()],
    ['cdl', 'API_unavailable'],
    ['pmd[title]', call.name === 'PageView' && pixel.autoConfig ? document.title : undefined],
    ['plt', String(loadTime())],
    ['it', String(page.startedAt)],
    ['coo', 'false'],
    ['eid', eventId],
    ['es', call.callKind === 3 ? 'automatic' : undefined],
    ['tm', call.callKind === undefined ? undefined : String(call.callKind)],
    ...limitedDataUse(page.dataProcessing),
    ['cf', call.callKind === 3 ? undefined : '1'],
    ...EXPERIMENTS.map((value, i): [string, string] => [`expv2[${i}]`, value]),
  ];
  return parameters.filter(
    (parameter): parameter is [string, string] => parameter[1] !== undefined,
  );
}

function customData(data: Record<string, unknown>): [string, string | undefined][] {
  return Object.entries(data).map(([key, value]) => [`cd[${key}]`, textOf(value)]);
}

/** Numbers and true/false as JSON are the text that the script sends. */
function textOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function limitedDataUse(use: DataProcessing | undefined): [string, string | undefined][] {
  if (!use) return [];
  return [
    ['dpo', use.options.join(',')],
    ['dpoco', textOf(use.country)],
    ['dpost', textOf(use.state)],
  ];
}

function pluginId(call: PixelCall, page: PageFacts): string {
  const seed = [call.pixel.id, call.name, page.now, call.pixel.sent, Math.random()].join(' ');
  return `ob3_plugin-set_${sha256(seed)}`;
}

function externalReferrer(): string {
  if (document.referrer === '') return 'empty';
  return new URL(document.referrer).hostname === location.hostname ? 'empty' : 'other';
}

function loadTime(): number {
  const [entry] = performance.getEntriesByType('navigation');
  const loaded = (entry as PerformanceNavigationTiming | undefined)?.domContentLoadedEventEnd ?? 0;
  return Math.round((loaded > 0 ? loaded : performance.now()) * 10) / 10;
}
