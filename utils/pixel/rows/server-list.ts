import type { TestEventRow } from '@/utils/pixel/pixel-event';
import type { Interner } from '@/utils/pixel/rows/interner';
import { factsOfTestEvent } from '@/utils/pixel/rows/make-facts';
import { signsOf } from '@/utils/pixel/rows/pair-rows';
import type { RowFacts } from '@/utils/pixel/rows/panel-row';
import type { StoredRow } from '@/utils/pixel/rows/stored-row';

/** What Test events shows, and the panel's rows for it, while the list is read again and again. */
export class ServerList {
  /** What counts: of the datasets asked for, and what the browser sent is in it too. */
  shown: readonly TestEventRow[] = [];
  /** The panel's row of each server event shown. */
  rowOf: ReadonlyMap<TestEventRow, StoredRow> = new Map();
  signs = signsOf([]);
  /** The whole list as it was given last. */
  listed: readonly TestEventRow[] = [];

  #text = '[]';
  #known = new Map<string, StoredRow>();
  /** What was first seen up to here was cleared; in ms. */
  #clearedTo = -Infinity;

  /** Forgets all rows, and does not take what is listed now again. */
  clear(): void {
    for (const { seenAt } of this.listed) this.#clearedTo = Math.max(this.#clearedTo, seenAt);
    this.#known.clear();
    this.#show([], new Map());
    this.#text = '[]';
  }

  /**
   * Takes over what the list shows of these datasets, of all when there are none: which rows are
   * new, and which have left. null when nothing changed.
   */
  update(
    listed: readonly TestEventRow[],
    datasets: ReadonlySet<string>,
    intern: Interner,
    makeRow: (facts: RowFacts) => StoredRow,
  ): { fresh: StoredRow[]; gone: ReadonlySet<StoredRow> } | null {
    this.listed = listed;
    const shown = listed.filter(
      ({ datasetId, seenAt }) =>
        seenAt > this.#clearedTo && (datasets.size === 0 || datasets.has(datasetId)),
    );
    const text = JSON.stringify(shown);
    if (text === this.#text) return null;
    this.#text = text;
    const fresh: StoredRow[] = [];
    const kept = new Map<string, StoredRow>();
    const rowOf = new Map<TestEventRow, StoredRow>();
    for (const row of shown) {
      // What Meta received from the browser says how our own row fared; it is no row of its own.
      if (row.receivedFrom === 'Browser') continue;
      const key = keyOf(row, kept);
      const facts = factsOfTestEvent(row, intern);
      const known = this.#known.get(key);
      const stored = known ?? makeRow(facts);
      if (known === undefined) fresh.push(stored);
      else Object.assign(known, facts);
      kept.set(key, stored);
      rowOf.set(row, stored);
    }
    const gone = new Set(this.#known.values());
    for (const row of kept.values()) gone.delete(row);
    this.#known = kept;
    this.#show(shown, rowOf);
    return { fresh, gone };
  }

  #show(shown: readonly TestEventRow[], rowOf: ReadonlyMap<TestEventRow, StoredRow>): void {
    this.shown = shown;
    this.rowOf = rowOf;
    this.signs = signsOf(shown);
  }
}

/** Tells a row from all before it: the list has no row ID, and its handling may change later. */
function keyOf(row: TestEventRow, taken: ReadonlyMap<string, unknown>): string {
  const { datasetId, eventName, eventId, seenAt, shownTime } = row;
  const alike = JSON.stringify([datasetId, eventName, eventId, seenAt, shownTime]);
  let number = 1;
  while (taken.has(`${alike} ${number}`)) number += 1;
  return `${alike} ${number}`;
}
