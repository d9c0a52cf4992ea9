import { addressReader } from '@/utils/pixel/findings/address';
import { buildSubject, type EventSubject } from '@/utils/pixel/findings/event-subject';
import { isArrived } from '@/utils/pixel/findings/failure';
import { groupBy } from '@/utils/pixel/findings/group-by';
import type { Session } from '@/utils/pixel/findings/session';
import { pairEvents, pairInSteps, type Pairing } from '@/utils/pixel/pairing/pair';
import type { CapturedRequest, PixelEvent } from '@/utils/pixel/pixel-event';
import type { ScriptWarning, UnsentCall } from '@/utils/pixel/told';
import { withoutCopies } from '@/utils/pixel/without-copies';

/** A session sorted once for all rules that look at more than one event. */
export interface SessionView {
  session: Session;
  /** Every event, in order; copies that Meta's script sends of the same event are left out. */
  subjects: EventSubject[];
  /** Those that the site fired, and not Meta's script by itself. */
  sites: EventSubject[];
  /** Of those, what is not a page view: the ones that money depends on. */
  actions: EventSubject[];
  /** All by pixel. */
  pixels: EventSubject[][];
  /** By pixel and load of a page. */
  loads: EventSubject[][];
  /** The site's events of one pixel, name and address; only where there are several. */
  alike: EventSubject[][];
  /** The site's events of one pixel, name and event ID of its own; only where there are several. */
  sameId: EventSubject[][];
  /** Loads of the image for visitors without JavaScript. */
  images: EventSubject[];
  /** Clicks that Meta’s script noticed by itself. */
  clicks: EventSubject[];
  /** The site’s Purchase events. */
  orders: EventSubject[];
  /** The site’s events with an external ID. */
  identified: EventSubject[];
  /** Events whose page was reached from another one of the same host. */
  referred: EventSubject[];
  /** All pixels but the first. */
  morePixels: EventSubject[][];
  undecoded: { reason: string; request: CapturedRequest }[];
  /** Calls that no request followed. */
  unsent: UnsentCall[];
  /** Warnings of Meta's script. */
  warnings: ScriptWarning[];
  /** Browser and server side beside each other; null without rows of Test events. */
  pairing: Pairing | null;
}

/** What a rule may ask for: nothing of it, and the rule has nothing to say. */
export type Gathered =
  | 'alike'
  | 'sameId'
  | 'images'
  | 'clicks'
  | 'orders'
  | 'identified'
  | 'referred'
  | 'morePixels'
  | 'undecoded'
  | 'unsent'
  | 'warnings';

/** Sorts a session in one pass over its events. Never throws. */
export function viewSession(session: Session): SessionView {
  const readAddress = addressReader();
  const view = emptyView(session);
  for (const decoded of withoutCopies(session.decoded)) {
    if (decoded.kind === 'undecoded') {
      view.undecoded.push({ reason: decoded.reason, request: decoded.request });
    } else gather(view, buildSubject(decoded, readAddress));
  }
  for (const sort of SORTS) sort(view);
  const rows = session.testEvents ?? [];
  if (rows.length > 0) view.pairing = pairEvents(eventsOf(view), rows);
  return view;
}

/** So many events are gathered before somebody else gets a turn. */
const STEP = 2_000;

/**
 * The same of events that were looked at before, in steps: between them somebody else gets a turn.
 * Copies of an event must have been left out.
 */
export function* viewInSteps(
  subjects: readonly EventSubject[],
  undecoded: SessionView['undecoded'],
  session: Session,
): Generator<void, SessionView> {
  const view = emptyView(session);
  view.undecoded = undecoded;
  for (const [index, subject] of subjects.entries()) {
    gather(view, subject);
    if (index % STEP === STEP - 1) yield;
  }
  for (const sort of SORTS) {
    yield;
    sort(view);
  }
  const rows = session.testEvents ?? [];
  if (rows.length > 0) view.pairing = yield* pairInSteps(eventsOf(view), rows);
  return view;
}

function emptyView(session: Session): SessionView {
  return {
    session,
    subjects: [],
    sites: [],
    actions: [],
    pixels: [],
    loads: [],
    alike: [],
    sameId: [],
    images: [],
    clicks: [],
    orders: [],
    identified: [],
    referred: [],
    morePixels: [],
    undecoded: [],
    unsent: [],
    warnings: [],
    pairing: null,
  };
}

/** What did not get through is no half of a pair. */
function eventsOf({ sites }: SessionView): PixelEvent[] {
  return sites.filter(({ request }) => isArrived(request)).map(({ event }) => event);
}

/** What is worked out once all events are gathered, before they are paired. */
const SORTS: readonly ((view: SessionView) => void)[] = [
  (view) => {
    for (const told of view.session.told ?? []) {
      if (told.kind === 'unsent') view.unsent.push(told);
      else view.warnings.push(told);
    }
    view.pixels = groupBy(view.subjects, pixelOf);
    view.morePixels = view.pixels.slice(1);
  },
  (view) => {
    view.loads = groupBy(view.subjects, loadKey).flatMap((load) => groupBy(load, pixelOf));
  },
  (view) => {
    view.alike = severalBy(view.sites, nameOf, placeOf);
  },
  (view) => {
    view.sameId = severalBy(view.sites, ownIdOf, pixelAndNameOf);
  },
];

function gather(view: SessionView, subject: EventSubject): void {
  const { event, page, referrer } = subject;
  view.subjects.push(subject);
  if (event.transport === 'noscript') view.images.push(subject);
  if (page !== null && page.hostname === referrer?.hostname) view.referred.push(subject);
  if (event.eventKind === 'automatic') {
    if (event.eventName === 'SubscribedButtonClick') view.clicks.push(subject);
    return;
  }
  view.sites.push(subject);
  if (event.eventName !== 'PageView') view.actions.push(subject);
  if (event.eventName === 'Purchase') view.orders.push(subject);
  for (const { key } of event.userData) if (key === 'external_id') view.identified.push(subject);
}

function nameOf({ event }: EventSubject): string {
  return event.eventName;
}

function ownIdOf({ event }: EventSubject): string | null {
  return event.eventIdSource === 'site' ? event.eventId : null;
}

function placeOf({ event, page }: EventSubject): string {
  return `${page?.number ?? ''} ${event.pixelId}`;
}

function pixelAndNameOf({ event }: EventSubject): string {
  return `${event.pixelId} ${event.eventName}`;
}

function pixelOf({ event }: EventSubject): string {
  return event.pixelId;
}

/**
 * Groups of several by a key that is quick to make, taken apart by the whole key: most events are
 * alone already by the first.
 */
function severalBy(
  subjects: readonly EventSubject[],
  quickKey: (subject: EventSubject) => string | number | null,
  wholeKey: (subject: EventSubject) => string,
): EventSubject[][] {
  if (subjects.length < 2) return [];
  const several: EventSubject[][] = [];
  for (const group of groupBy(subjects, quickKey)) {
    if (group.length === 1) continue;
    for (const part of groupBy(group, wholeKey)) if (part.length > 1) several.push(part);
  }
  return several;
}

/** Images without the script and some proxies send no start time: their page has to do. */
function loadKey({ event, loadedAt, page }: EventSubject): string | null {
  // The automatic events of a load say nothing of it, except that its address changed.
  if (event.eventKind === 'automatic' && event.eventName !== 'PageView') return null;
  return loadedAt ?? page?.page ?? '';
}
