import { joinRequest } from '@/utils/pixel/capture/join-request';
import { pairInTime } from '@/utils/pixel/capture/pair-in-time';
import { identifyRequest } from '@/utils/pixel/capture/request-identity';
import { shortHash } from '@/utils/pixel/capture/short-hash';
import type {
  CaptureSource,
  OutcomeSighting,
  RequestSighting,
} from '@/utils/pixel/capture/sighting';
import { decodeRequest } from '@/utils/pixel/decode';
import type { Decoded } from '@/utils/pixel/pixel-event';

/** A request as all ways of capture together saw it. */
export interface MergedRequest {
  key: string;
  /** Its sightings, as "source id". */
  ids: readonly string[];
  sources: readonly CaptureSource[];
  page: string | null;
  decoded: readonly Decoded[];
}

/** Two ways say the same start within some ms; a busy browser may hold one of them up. */
const SAME_START_MS = 3_000;

const startOf = ({ request }: RequestSighting) => request.startedAt;

/** Requests with one method and address. `contents` are told apart by their bodies. */
interface Family {
  contents: Map<string, RequestSighting[]>;
  /** Those whose body could not be read. */
  unknown: RequestSighting[];
  /** null: to be merged anew. */
  merged: MergedRequest[] | null;
}

/**
 * Merges what DevTools and the watch saw of the same requests. The answer depends on what was
 * added, never on its order; only families to which something was added are merged anew.
 */
export class RequestMerger {
  readonly #families = new Map<string, Family>();
  readonly #familyOf = new Map<string, Family>();
  readonly #outcomes = new Map<string, OutcomeSighting[]>();
  /** Families to which something was added since `takeChanged`. */
  #changed = new Set<Family>();
  readonly #joined = new Map<string, { of: string; merged: MergedRequest }>();

  /** Hands in a request; one that was handed in before changes nothing. */
  add(sighting: RequestSighting): void {
    const id = `${sighting.source} ${sighting.id}`;
    if (this.#familyOf.has(id)) return;
    const identity = identifyRequest(sighting.request);
    let family = this.#families.get(identity.family);
    if (!family) {
      family = { contents: new Map(), unknown: [], merged: null };
      this.#families.set(identity.family, family);
    }
    if (identity.content === null) family.unknown.push(sighting);
    else {
      const content = shortHash(identity.content);
      const known = family.contents.get(content);
      if (known) known.push(sighting);
      else family.contents.set(content, [sighting]);
    }
    this.#touch(family);
    this.#familyOf.set(id, family);
  }

  /** Hands in how a watched request ended, before or after the request itself. */
  end(outcome: OutcomeSighting): void {
    const all = this.#outcomes.get(outcome.id) ?? [];
    this.#outcomes.set(
      outcome.id,
      [...all, outcome].sort((one, other) => one.at - other.at),
    );
    const family = this.#familyOf.get(`watch ${outcome.id}`);
    if (family) this.#touch(family);
  }

  #touch(family: Family): void {
    family.merged = null;
    this.#changed.add(family);
  }

  /** The requests that may have changed since this was asked last: the cost is theirs alone. */
  takeChanged(): MergedRequest[] {
    const changed = [...this.#changed].flatMap((family) => this.#listFamily(family));
    this.#changed = new Set();
    return changed;
  }

  #listFamily(family: Family): MergedRequest[] {
    family.merged ??= this.#merge(family);
    return family.merged;
  }

  /** All requests; one that has not changed is the same object as before. */
  list(): MergedRequest[] {
    const all: MergedRequest[] = [];
    for (const family of this.#families.values()) {
      for (const merged of this.#listFamily(family)) all.push(merged);
    }
    return all;
  }

  #merge({ contents, unknown }: Family): MergedRequest[] {
    const lone = { devtools: [] as RequestSighting[], watch: [] as RequestSighting[] };
    const groups: RequestSighting[][] = [];
    for (const sightings of contents.values()) {
      const { devtools, watch } = bySource(sightings);
      const { pairs, ones, others } = pairInTime(devtools, watch, startOf, SAME_START_MS);
      groups.push(...pairs);
      lone.devtools.push(...ones);
      lone.watch.push(...others);
    }
    const unread = bySource(unknown);
    const byTime = (list: RequestSighting[]) => list.sort(inOrder);
    const first = pairInTime(byTime(lone.devtools), unread.watch, startOf, SAME_START_MS);
    const second = pairInTime(unread.devtools, byTime(lone.watch), startOf, SAME_START_MS);
    const third = pairInTime(second.ones, first.others, startOf, SAME_START_MS);
    groups.push(...first.pairs, ...second.pairs, ...third.pairs);
    for (const one of [...first.ones, ...second.others, ...third.ones, ...third.others])
      groups.push([one]);
    return groups.map((sightings) => this.#join(sightings));
  }

  #join(sightings: readonly RequestSighting[]): MergedRequest {
    const outcomes = sightings.flatMap((one) =>
      one.source === 'watch' ? (this.#outcomes.get(one.id) ?? []) : [],
    );
    const of = [...sightings, ...outcomes].map(({ id, at }) => `${id} ${at}`).join('\n');
    // The watch sees a request first, so the row keeps its name once DevTools has seen it as well.
    const named = sightings.find(({ source }) => source === 'watch') ?? sightings[0];
    const key = named === undefined ? '' : shortHash(`${named.source} ${named.id}`);
    const known = this.#joined.get(key);
    if (known?.of === of) return known.merged;
    const merged: MergedRequest = {
      key,
      ids: sightings.map(({ source, id }) => `${source} ${id}`),
      sources: [...new Set(sightings.map(({ source }) => source))].sort(),
      page: sightings.find(({ page }) => page !== null)?.page ?? null,
      decoded: decodeRequest(joinRequest(sightings, outcomes)),
    };
    this.#joined.set(key, { of, merged });
    return merged;
  }
}

function bySource(sightings: readonly RequestSighting[]) {
  const sorted = [...sightings].sort(inOrder);
  return {
    devtools: sorted.filter(({ source }) => source === 'devtools'),
    watch: sorted.filter(({ source }) => source === 'watch'),
  };
}

function inOrder(one: RequestSighting, other: RequestSighting): number {
  return startOf(one) - startOf(other) || (one.id < other.id ? -1 : Number(one.id > other.id));
}
