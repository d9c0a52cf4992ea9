import { decodeRequest } from '@/utils/pixel/decode';
import { pairEvents } from '@/utils/pixel/pairing/pair';
import type { PixelEvent, TestEventRow } from '@/utils/pixel/pixel-event';
import type { StoredRow } from '@/utils/pixel/rows/stored-row';

/** So many browser events of names that the server sends too are compared by name; IDs always. */
const MOST_BY_NAME = 2_000;

/** IDs and names on the server side: a browser event with none of them is what it was. */
export interface ServerSigns {
  ids: ReadonlySet<string>;
  names: ReadonlySet<string>;
  /** Whether the name of rows that share their facts is among the names, by their number. */
  named: (boolean | undefined)[];
}

export function signsOf(server: readonly TestEventRow[]): ServerSigns {
  return {
    ids: new Set(server.flatMap(({ eventId }) => eventId ?? [])),
    names: new Set(server.map(({ eventName }) => eventName.toLowerCase())),
    named: [],
  };
}

/** Whether a server row may have something to say of a browser event. */
export function isConcerned(row: StoredRow, signs: ServerSigns): boolean {
  const { alike, eventId, eventName, origin, status, note } = row;
  if (origin.kind !== 'browser' || status === 'Blocked') return false;
  return (
    // Something was said of it before, by rows that may have left.
    status === 'Deduplicated' ||
    note !== null ||
    (eventId !== null && signs.ids.has(eventId)) ||
    (signs.named[alike] ??= signs.names.has(eventName.toLowerCase()))
  );
}

/** The browser rows to pair again; those with an ID of the server's are always among them. */
export function findConcerned(rows: readonly StoredRow[], signs: ServerSigns): StoredRow[] {
  const all = rows.filter((row) => isConcerned(row, signs));
  const old = all.length - MOST_BY_NAME;
  if (old <= 0) return all;
  return all.filter(
    ({ eventId }, index) => index >= old || (eventId !== null && signs.ids.has(eventId)),
  );
}

function wholeOf({ origin }: StoredRow): PixelEvent | undefined {
  const one = origin.kind === 'browser' ? decodeRequest(origin.request)[origin.part] : undefined;
  return one?.kind === 'event' ? one.event : undefined;
}

/**
 * Pairs by Meta's rule and writes what came out into the rows; true when any of them changed.
 * `server` are all rows of Test events, also those that are Meta's echo of a browser event.
 */
export function pairRows(
  browser: readonly StoredRow[],
  server: readonly TestEventRow[],
  rowOf: ReadonlyMap<TestEventRow, StoredRow>,
): boolean {
  const pairing = pairEvents(
    browser.map((row) => {
      const { pixelId, eventName, eventId, eventIdSource, time } = row;
      let whole: PixelEvent | undefined;
      // Seldom asked: a list of 100,000 rows does not keep them.
      const read = () => (whole ??= wholeOf(row));
      return {
        ...{ pixelId, eventName, eventId, eventIdSource, timestamp: time, row },
        get fbp() {
          return read()?.fbp ?? null;
        },
        get userData() {
          return read()?.userData ?? [];
        },
      };
    }),
    server,
  );
  let changed = false;
  const write = (row: StoredRow, told: Pick<StoredRow, 'status' | 'note' | 'partner' | 'miss'>) => {
    const { status, note, partner, miss } = row;
    if (
      status === told.status &&
      note === told.note &&
      partner === told.partner &&
      miss?.row === told.miss?.row &&
      miss?.kind === told.miss?.kind
    )
      return;
    Object.assign(row, told);
    changed = true;
  };
  for (const { event, status, note, partner, nearMiss } of pairing.browser) {
    const near = nearMiss === null ? undefined : rowOf.get(nearMiss.with);
    write(event.row, {
      status,
      note,
      partner: (partner && rowOf.get(partner)) ?? null,
      miss: nearMiss && near ? { kind: nearMiss.kind, row: near } : null,
    });
  }
  for (const { row, status, note, partner, nearMiss } of pairing.server) {
    const stored = rowOf.get(row);
    if (status === null || stored === undefined) continue;
    write(stored, {
      status,
      note,
      partner: partner?.row ?? null,
      miss: nearMiss && { kind: nearMiss.kind, row: nearMiss.with.row },
    });
  }
  return changed;
}
