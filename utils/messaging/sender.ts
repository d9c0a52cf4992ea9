import * as z from 'zod/mini';
import { parseUrl } from '@/utils/sites/parse-url';
import { EVENTS_MANAGER_HOSTS } from '@/utils/sites/events-manager/urls';
import {
  PAGE_BUILDER_HOST,
  SHELL_HOSTS,
  WORKFLOW_BUILDER_HOST,
} from '@/utils/sites/highlevel/urls';

/** Who may send a message. Each message of the protocol names the ones it accepts. */
export type SenderKind =
  | 'events-manager'
  | 'highlevel-shell'
  | 'page-builder'
  | 'workflow-builder'
  | 'followed-page'
  | 'popup'
  | 'side-panel'
  | 'events-panel';

/** Our own pages about the tab that a person looks at: over it, and beside it. */
export const TAB_SURFACES = ['popup', 'side-panel'] satisfies SenderKind[];

/** A document of a site, as the browser describes it. */
export interface PageSender {
  kind: Exclude<SenderKind, OwnPageSender['kind'] | 'followed-page'>;
  tabId: number;
  frameId: number;
  documentId: string;
  origin: string;
  /** Address of that very document; in Events Manager the present one, see `atAddress`. */
  url: string;
}

/**
 * A document of any other site, in which our relay runs because the person follows its calls. The
 * page itself cannot send, but it can put words into the relay's mouth: nothing of it is believed.
 */
export interface FollowedPageSender extends Omit<PageSender, 'kind'> {
  kind: 'followed-page';
}

/** One of our own pages. */
export interface OwnPageSender {
  kind: 'popup' | 'side-panel' | 'events-panel';
}

export type KnownSender = PageSender | FollowedPageSender | OwnPageSender;

const reportedSchema = z.object({
  id: z.string(),
  origin: z.string(),
  url: z.string(),
  frameId: z.optional(z.number()),
  documentId: z.optional(z.string()),
  tab: z.optional(z.object({ id: z.number(), url: z.optional(z.string()) })),
});

const OWN_PAGES: [path: string, kind: OwnPageSender['kind']][] = [
  ['/popup.html', 'popup'],
  ['/sidepanel.html', 'side-panel'],
  ['/events-panel.html', 'events-panel'],
];

/** Hosts of the two apps: their documents are what they are, or nobody. */
function isAppHost(host: string): boolean {
  const ours: readonly string[] = [
    ...EVENTS_MANAGER_HOSTS,
    ...SHELL_HOSTS,
    PAGE_BUILDER_HOST,
    WORKFLOW_BUILDER_HOST,
  ];
  return ours.includes(host);
}

function siteKind(
  origin: string,
  frameId: number,
  shellHosts: readonly string[],
): PageSender['kind'] | 'followed-page' | undefined {
  const url = parseUrl(origin);
  // An opaque origin ("null", a sandboxed frame) does not parse and is nobody.
  if (url?.protocol !== 'https:' || url.origin !== origin) return undefined;
  const top = frameId === 0;
  const isShell = shellHosts.includes(url.host);
  if (!isShell && !isAppHost(url.host)) return 'followed-page';
  if (top && EVENTS_MANAGER_HOSTS.some((host) => host === url.host)) return 'events-manager';
  if (isShell) return top ? 'highlevel-shell' : undefined;
  if (!top && url.host === PAGE_BUILDER_HOST) return 'page-builder';
  if (!top && url.host === WORKFLOW_BUILDER_HOST) return 'workflow-builder';
  return undefined;
}

type Reported = z.infer<typeof reportedSchema>;

/**
 * Whether one of our own pages stands by itself: popup, side and DevTools panel have no tab and no frame;
 * a page in a tab is its top frame; a panel of DevTools that is itself a page (remote debugging)
 * is a frame of `devtools://` in no tab (-1). Anything else is our page framed by a site.
 */
function standsByItself({ frameId, tab }: Reported): boolean {
  if (frameId === undefined || frameId === 0) return true;
  return tab?.id === -1 && parseUrl(tab.url ?? '')?.protocol === 'devtools:';
}

/**
 * The sender with the address that its document has now. What Chromium reports is the address that
 * the document was loaded with: going on to another dataset without a load does not change it (seen
 * in Chromium 156). Our own content script says where it is, within its own origin; who it is stays
 * the browser's word.
 */
export function atAddress(sender: KnownSender, address: string | undefined): KnownSender {
  if (sender.kind !== 'events-manager' || address === undefined) return sender;
  return parseUrl(address)?.origin === sender.origin ? { ...sender, url: address } : sender;
}

/**
 * Who sent a message, judged only by what the browser reports of the sender, never by the payload.
 * undefined means nobody we know: such a message gets no answer. One of our own pages framed by a
 * site has the extension's origin and a non-zero frameId (seen in Chromium 156): nobody, too.
 * `shellHosts`: the hosts that count as HighLevel's shell, among them those the person approved.
 */
export function identifySender(
  reported: unknown,
  extension: { id: string; origin: string },
  shellHosts: readonly string[] = SHELL_HOSTS,
): KnownSender | undefined {
  const parsed = reportedSchema.safeParse(reported);
  if (!parsed.success || parsed.data.id !== extension.id) return undefined;
  const { origin, url, frameId, documentId, tab } = parsed.data;
  if (origin === extension.origin) {
    if (!standsByItself(parsed.data)) return undefined;
    const path = parseUrl(url)?.pathname;
    const kind = OWN_PAGES.find(([own]) => own === path)?.[1];
    return kind && { kind };
  }
  if (tab === undefined || frameId === undefined || documentId === undefined) return undefined;
  const kind = siteKind(origin, frameId, shellHosts);
  return kind && { kind, tabId: tab.id, frameId, documentId, origin, url };
}
