import { matchEchoes } from '@/utils/pixel/pairing/match-echoes';
import {
  isWithinWindow,
  nearMissFinder,
  type NearMiss,
  type NearMissKind,
} from '@/utils/pixel/pairing/near-miss';
import { nearMissSentence } from '@/utils/pixel/pairing/near-miss-sentence';
import { pairByBrowser } from '@/utils/pixel/pairing/pair-by-browser';
import { noteOnPair } from '@/utils/pixel/pairing/note-on-pair';
import type { PairStatus, PixelEvent, TestEventRow } from '@/utils/pixel/pixel-event';
import {
  groupSignals,
  matchKey,
  nameKey,
  signalOfEvent,
  signalOfRow,
  type Pairable,
  type Signal,
} from '@/utils/pixel/signal';
import { findNearest } from '@/utils/pixel/timeline';

/** The other side of a near miss, for showing both beside each other. */
export interface Miss<T> {
  kind: NearMissKind;
  with: T;
}

export interface PairedEvent<E = PixelEvent> {
  event: E;
  status: Extract<PairStatus, 'Deduplicated' | 'Browser only'>;
  partner: TestEventRow | null;
  /** Why it has this status, in a sentence: the near miss, or whose word it is. */
  note: string | null;
  nearMiss: Miss<TestEventRow> | null;
  /** Meta's own row for this browser event: it arrived. null when the list does not show one. */
  receivedByMeta: TestEventRow | null;
}

export interface PairedRow<E = PixelEvent> {
  row: TestEventRow;
  /** null for a row that is Meta's echo of a browser event: that is not paired. */
  status: Extract<PairStatus, 'Deduplicated' | 'Server only'> | null;
  partner: E | null;
  note: string | null;
  nearMiss: Miss<E> | null;
}

/** One entry for each that was given, in the same order. */
export interface Pairing<E = PixelEvent> {
  browser: PairedEvent<E>[];
  server: PairedRow<E>[];
}

/**
 * Pairs browser events with the rows of Test events by Meta's documented rules: same dataset, same
 * event ID, same name with its case, within 48 hours; without IDs, the same browser or person in
 * place of the ID, and the browser's event first (Meta, deduplication). Rows that were
 * received from a browser are not paired; they tell that Meta received our event, and how it
 * handled it. Where the list shows no event ID, Meta's own word counts. Takes O(n log n).
 */
export function pairEvents<E extends Pairable>(
  browser: readonly E[],
  server: readonly TestEventRow[],
): Pairing<E> {
  const steps = pairInSteps(browser, server);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** So many events are judged before somebody else gets a turn. */
const STEP = 500;

/** The same, in steps: between them somebody else gets a turn. */
export function* pairInSteps<E extends Pairable>(
  browser: readonly E[],
  server: readonly TestEventRow[],
): Generator<void, Pairing<E>> {
  const events = browser.map((event) => signalOfEvent(event));
  const rows = server.map(signalOfRow);
  const isEcho = ({ of }: Signal<TestEventRow>) => of.receivedFrom === 'Browser';
  const serverRows = rows.filter((row) => !isEcho(row));
  // Whatever says that two belong together begins with an equal ID or an equal name. The list has
  // some hundred rows, and a session many events that have neither.
  const ids = new Set(rows.map(({ eventId }) => eventId));
  const names = new Set(rows.map(({ eventName }) => eventName));
  const withId = events.filter(({ eventId }) => eventId !== null && ids.has(eventId));
  const concerned = events.filter(
    ({ eventId, eventName }) => names.has(eventName) || (eventId !== null && ids.has(eventId)),
  );
  yield;
  const echoes = matchEchoes(concerned, rows.filter(isEcho));
  yield;
  const rowOf = findPartners(withId, serverRows);
  const eventOf = findPartners(serverRows, withId);
  const serverFirst = pairByBrowser(concerned, serverRows, rowOf, eventOf);
  pairByWord(
    concerned,
    serverRows.filter(({ of }) => !eventOf.has(of)),
    rowOf,
    eventOf,
  );
  yield;
  const rowBefore = new Map([...serverFirst].map(([row, event]) => [event, row]));
  const missOfEvent = nearMissFinder(
    serverRows,
    serverRows.filter(({ of }) => !eventOf.has(of)),
  );
  const missOfRow = nearMissFinder(
    withId,
    concerned.filter(({ of }) => !rowOf.has(of)),
  );
  yield;
  const judged: PairedEvent<E>[] = [];
  for (const event of events) {
    const partner = rowOf.get(event.of) ?? null;
    const echo = echoes.get(event.of) ?? null;
    const before = rowBefore.get(event.of);
    const findMiss = before ? () => isTooEarly(signalOfRow(before)) : missOfEvent;
    judged.push(judgeEvent(event, partner, echo, findMiss));
    if (judged.length % STEP === 0) yield;
  }
  return {
    browser: judged,
    server: rows.map((row) => {
      if (isEcho(row)) {
        return { row: row.of, status: null, partner: null, note: null, nearMiss: null };
      }
      const after = serverFirst.get(row.of);
      const findMiss = after ? () => isTooEarly(signalOfEvent(after)) : missOfRow;
      const partner = eventOf.get(row.of) ?? null;
      return judgeRow(row, partner, (partner && echoes.get(partner)) ?? null, findMiss);
    }),
  };
}

function isTooEarly<T>(other: Signal<T>): NearMiss<T> {
  return { kind: 'server-first', with: other };
}

/** For each of `mine` the nearest in time of those that Meta's rule pairs it with. */
function findPartners<T, U>(mine: Signal<T>[], others: Signal<U>[]): Map<T, U> {
  const groups = groupSignals(others, matchKey);
  const partners = new Map<T, U>();
  for (const signal of mine) {
    const key = matchKey(signal);
    const nearest = key === null ? undefined : findNearest(groups.get(key), signal.time);
    if (nearest && isWithinWindow(signal, nearest)) partners.set(signal.of, nearest.of);
  }
  return partners;
}

/**
 * A row that Meta calls deduplicated but shows without an ID, and one browser event of that name
 * with an ID that no other row has: they can only be each other's. Any doubt, and both stay alone.
 */
function pairByWord<E>(
  events: Signal<E>[],
  rows: Signal<TestEventRow>[],
  rowOf: Map<E, TestEventRow>,
  eventOf: Map<TestEventRow, E>,
): void {
  const open = events.filter((event) => {
    return event.eventId !== null && !event.hasPluginId && !rowOf.has(event.of);
  });
  const openByName = groupSignals(open, nameKey);
  const said = rows.filter(({ of, eventId }) => eventId === null && of.handling === 'Deduplicated');
  for (const [key, { items }] of groupSignals(said, nameKey)) {
    const candidates = openByName.get(key)?.items ?? [];
    const [row] = items;
    const [event] = candidates;
    if (!row || !event || items.length > 1 || candidates.length > 1) continue;
    if (!isWithinWindow(row, event)) continue;
    rowOf.set(event.of, row.of);
    eventOf.set(row.of, event.of);
  }
}

function judgeEvent<E extends Pairable>(
  event: Signal<E>,
  partner: TestEventRow | null,
  receivedByMeta: TestEventRow | null,
  findMiss: ReturnType<typeof nearMissFinder<TestEventRow>>,
): PairedEvent<E> {
  const base = { event: event.of, partner, nearMiss: null, receivedByMeta };
  if (partner)
    return {
      ...base,
      status: 'Deduplicated',
      note: noteOnPair(event.eventId, partner, receivedByMeta),
    };
  if (receivedByMeta?.handling === 'Deduplicated') {
    const note =
      'Events Manager marks this event as Deduplicated: the same name and event ID came before. The other event is not in this list.';
    return { ...base, status: 'Deduplicated', note };
  }
  const miss = findMiss(event);
  return {
    ...base,
    status: 'Browser only',
    note: miss && nearMissSentence(miss.kind, 'browser', event, miss.with),
    nearMiss: miss && { kind: miss.kind, with: miss.with.of },
  };
}

function judgeRow<E extends Pairable>(
  row: Signal<TestEventRow>,
  partner: E | null,
  echo: TestEventRow | null,
  findMiss: ReturnType<typeof nearMissFinder<E>>,
): PairedRow<E> {
  const base = { row: row.of, partner, nearMiss: null };
  if (partner)
    return { ...base, status: 'Deduplicated', note: noteOnPair(partner.eventId, row.of, echo) };
  const { handling } = row.of;
  if (handling === 'Deduplicated') {
    const note =
      row.eventId === null
        ? 'Events Manager marks this event as Deduplicated and shows no event ID, so which browser event it belongs to cannot be told here.'
        : 'Events Manager marks this event as Deduplicated. The browser event it belongs to was not seen here.';
    return { ...base, status: 'Deduplicated', note };
  }
  const miss = findMiss(row);
  const nearMiss = miss && { kind: miss.kind, with: miss.with.of };
  if (row.eventId === null && miss?.kind !== 'server-first') {
    const word =
      handling === null
        ? 'Events Manager shows neither an event ID nor a status for this event, so it cannot be paired here.'
        : `Events Manager shows no event ID for this event, so its own word counts: ${handling}.`;
    return { ...base, status: 'Server only', note: word, nearMiss };
  }
  const note = miss && nearMissSentence(miss.kind, 'server', row, miss.with);
  return { ...base, status: 'Server only', note, nearMiss };
}
