import { parseUrl } from '@/utils/sites/parse-url';

/**
 * Shells that are HighLevel by their host alone. A white-label shell cannot be told by its host
 * (facts, HighLevel, "Hosts"): those count only once the person has approved them.
 */
export const SHELL_HOSTS = ['app.gohighlevel.com'] as const;

/** Hosts of the two builder frames: the same on every white-label domain (facts, HighLevel). */
export const PAGE_BUILDER_HOST = 'page-builder.leadconnectorhq.com';
export const WORKFLOW_BUILDER_HOST = 'client-app-automation-workflows.leadconnectorhq.com';

/** Where in HighLevel's shell a URL points. */
export interface ShellPlace {
  host: string;
  locationId: string;
  screen:
    | 'funnel-settings'
    | 'funnels'
    | 'page-builder'
    | 'workflow'
    | 'workflows'
    | 'settings'
    | 'other';
}

const LOCATION = /^\/(?:v2\/)?location\/([A-Za-z0-9]{15,30})(?=\/|$)/;
const SCREENS: [ShellPlace['screen'], RegExp][] = [
  ['funnel-settings', /^\/funnels-websites\/(?:funnels|websites)\/[A-Za-z0-9-]{10,40}\/settings/],
  ['funnels', /^\/funnels-websites\/(?:funnels|websites)(?:\/|$)/],
  ['page-builder', /^\/page-builder\/[A-Za-z0-9]{15,30}/],
  ['workflows', /^\/automation\/workflows(?:\/|$)/],
  // The address of Settings > Custom Values is known by hearsay only: any of Settings will do.
  ['settings', /^\/settings(?:\/|$)/],
  ['workflow', /^\/(?:automation\/)?workflow\/[0-9a-f-]{36}/],
];

/** Whether an address, on whatever host, has the path of a page inside a location. */
export function isInLocation(text: string): boolean {
  return LOCATION.test(parseUrl(text)?.pathname ?? '');
}

/** Whether an address is on one of these shell hosts, over https: compared as a whole, port and all. */
export function isOnShell(text: string, shellHosts: readonly string[] = SHELL_HOSTS): boolean {
  const url = parseUrl(text);
  return url?.protocol === 'https:' && shellHosts.includes(url.host);
}

/**
 * The location that a URL of one of these shell hosts names; undefined on any other host, for
 * plain http, and on pages outside a location.
 */
export function parseShellUrl(text: string, shellHosts: readonly string[]): ShellPlace | undefined {
  const url = parseUrl(text);
  if (!url || !isOnShell(text, shellHosts)) return undefined;
  const match = LOCATION.exec(url.pathname);
  if (!match?.[1]) return undefined;
  const rest = url.pathname.slice(match[0].length);
  const screen = SCREENS.find(([, pattern]) => pattern.test(rest))?.[0] ?? 'other';
  return { host: url.host, locationId: match[1], screen };
}

const FUNNEL = /^\/funnels-websites\/(?:funnels|websites)\/([A-Za-z0-9-]{10,40})(?=\/|$)/;
const PAGE = /^\/page-builder\/([A-Za-z0-9]{15,30})(?=\/|$)/;

/** The funnel and the page that an address of the shell names; null for what it does not name. */
export function parseCodeAddress(text: string): { funnelId: string | null; pageId: string | null } {
  const path = parseUrl(text)?.pathname.replace(LOCATION, '') ?? '';
  return { funnelId: FUNNEL.exec(path)?.[1] ?? null, pageId: PAGE.exec(path)?.[1] ?? null };
}

/** A place that can be filled, by its own address. */
export interface FillPlace {
  host: string;
  locationId: string;
  kind: 'funnel-settings' | 'page' | 'workflow';
  /** ID of the funnel, the page or the workflow. */
  id: string;
  /** The same for one place, however its address was written: without query, step or tab. */
  url: string;
}

const PLACES: [FillPlace['kind'], RegExp, (id: string, sites: string) => string][] = [
  [
    'funnel-settings',
    /^\/funnels-websites\/(?<sites>funnels|websites)\/(?<id>[A-Za-z0-9-]{10,40})(?:\/|$)/,
    (id, sites) => `/v2/location/$/funnels-websites/${sites}/${id}/settings`,
  ],
  ['page', /^\/page-builder\/(?<id>[A-Za-z0-9]{15,30})/, (id) => `/location/$/page-builder/${id}`],
  [
    'workflow',
    /^\/(?:automation\/)?workflow\/(?<id>[0-9a-f-]{36})/,
    (id) => `/location/$/workflow/${id}`,
  ],
];

/**
 * The place that an address on one of these hosts leads to; any screen of a funnel stands for the
 * funnel's Settings.
 */
export function parseFillPlace(text: string, shellHosts: readonly string[]): FillPlace | undefined {
  const place = parseShellUrl(text, shellHosts);
  const url = parseUrl(text);
  if (!place || !url) return undefined;
  const { host, locationId } = place;
  const rest = url.pathname.replace(LOCATION, '');
  for (const [kind, pattern, pathOf] of PLACES) {
    const { id, sites = '' } = pattern.exec(rest)?.groups ?? {};
    if (id === undefined) continue;
    const path = pathOf(id, sites).replace('$', locationId);
    return { host, locationId, kind, id, url: `https://${host}${path}` };
  }
  return undefined;
}
