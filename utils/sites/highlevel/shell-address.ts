import * as z from 'zod/mini';
import { parseUrl } from '@/utils/sites/parse-url';
import { EVENTS_MANAGER_HOSTS } from '@/utils/sites/events-manager/urls';
import {
  isInLocation,
  PAGE_BUILDER_HOST,
  WORKFLOW_BUILDER_HOST,
} from '@/utils/sites/highlevel/urls';

/** Whether something may be a shell of HighLevel; `problem` is null where there is nothing to say. */
export type ShellVerdict = { ok: true; host: string } | { ok: false; problem: string | null };

const no = (problem: string | null) => ({ ok: false as const, problem });

/** A name of two labels or more, in lower case: no port, no address of numbers, no dot at the end. */
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z](?:[a-z0-9-]*[a-z0-9])?$/;
/** The vendor's own shells (facts, HighLevel, "Hosts"); its other hosts show customers' pages. */
const VENDOR_SHELL =
  /^(?:[a-z0-9-]+\.gohighlevel\.com|app\.leadconnectorhq\.com|app\.msgsndr\.com)$/;
const VENDOR_NAME = /gohighlevel|leadconnectorhq|msgsndr/;
const APPS: readonly string[] = [...EVENTS_MANAGER_HOSTS, PAGE_BUILDER_HOST, WORKFLOW_BUILDER_HOST];

/**
 * Whether the address of a page can be that of a shell: https, a host without a port, in plain
 * letters, and none that borrows the vendor's name. An agency's own domain is known by nothing else
 * (facts, HighLevel, "Hosts"), so that the page itself has to be looked at as well.
 */
export function judgeShellAddress(address: string): ShellVerdict {
  const url = parseUrl(address);
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return no(null);
  const { host } = url;
  if (APPS.includes(host)) return no(null);
  if (url.protocol === 'http:')
    return no(
      'This page came without encryption (http), so anyone on the way could have changed it. Open it with https, then try again.',
    );
  if (url.port !== '')
    return no(
      `The address of this page names a port (${url.port}). HighLevel is never there. Open it from your agency’s usual address.`,
    );
  if (/(?:^|\.)xn--/.test(host))
    return no(
      `The address of this page is written with letters that can imitate others (${host}). Pixel Courier is not used on such addresses. Open the location on app.gohighlevel.com instead.`,
    );
  if (!HOST.test(host))
    return no('The address of this page is not the name of a site, so Pixel Courier stays off.');
  if (VENDOR_NAME.test(host) && !VENDOR_SHELL.test(host))
    return no(
      `${host} has HighLevel’s name in it, but is not where HighLevel shows locations. Open the location on app.gohighlevel.com or on your agency’s own address.`,
    );
  return { ok: true, host };
}

/** What is on a page that tells HighLevel's shell from any other. */
export const shellSignsSchema = z.object({
  url: z.string(),
  /** One of the two builders' frames, by its name and its host. */
  hasBuilder: z.boolean(),
  /** `#app` with HighLevel's header or side bar. */
  hasMenu: z.boolean(),
  isLoading: z.boolean(),
});
export type ShellSigns = z.infer<typeof shellSignsSchema>;

/** Whether a page is a shell of HighLevel: its address, and what stands on it. */
export function judgeShellPage(signs: ShellSigns): ShellVerdict {
  const address = judgeShellAddress(signs.url);
  if (!address.ok || signs.hasMenu) return address;
  const isPlace = isInLocation(signs.url);
  if (signs.hasBuilder && isPlace) return address;
  if (signs.hasBuilder)
    return no(
      'This page holds one of HighLevel’s builders, but its address is not one of HighLevel. Open the builder from your location’s own menu.',
    );
  if (signs.isLoading || isPlace)
    return no(
      'HighLevel’s menu is not on this page, or not yet. Wait until it is there; if you are asked to sign in, do that first.',
    );
  return no(
    'This page does not look like HighLevel: neither its menu nor a builder is here. If it is, open a location in it first.',
  );
}
