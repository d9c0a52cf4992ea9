import { typeCustomValue } from '@/utils/pixel/custom-value';
import type { JsonValue } from '@/utils/pixel/pixel-event';
import type { Parameter } from '@/utils/pixel/query';

/** Parameters without brackets that are read by name. */
const PLAIN_NAMES = [
  ...['id', 'ev', 'dl', 'rl', 'ts', 'if', 'v', 'a', 'tm', 'es'],
  ...['fbp', 'fbc', 'dpo', 'dpoco', 'dpost', 'rqm', 'noscript'],
] as const;
type PlainName = (typeof PLAIN_NAMES)[number];

/** Their values; of equal names the last counts. */
export type PlainParameters = Record<PlainName, string | undefined>;

/** The parameters sorted by what reads them: one pass over all. */
export interface SortedParameters {
  plain: PlainParameters;
  customData: Record<string, JsonValue>;
  /** `ud[…]`, `udff[…]` and the shapes beside them, in order. */
  matching: [family: string, key: string, value: string][];
  /** All event IDs, in any of the three spellings. */
  eventIds: string[];
  stripped: string[];
  /** All of them, in the order sent. */
  parameters: Parameter[];
}

/** Written out: a map that grows with each parameter costs as much as all the rest. */
function noParameters(): PlainParameters {
  return {
    id: undefined,
    ev: undefined,
    dl: undefined,
    rl: undefined,
    ts: undefined,
    if: undefined,
    v: undefined,
    a: undefined,
    tm: undefined,
    es: undefined,
    fbp: undefined,
    fbc: undefined,
    dpo: undefined,
    dpoco: undefined,
    dpost: undefined,
    rqm: undefined,
    noscript: undefined,
  };
}

/** Sorts parameters; nothing is left out of `parameters`. */
export function sortParameters(parameters: Parameter[]): SortedParameters {
  const sorted: SortedParameters = {
    plain: noParameters(),
    customData: {},
    matching: [],
    eventIds: [],
    stripped: [],
    parameters,
  };
  for (const [name, value] of parameters) {
    const place = placeOf(name);
    switch (place.kind) {
      case 'plain':
        sorted.plain[place.name] = value;
        break;
      case 'custom':
        setOwn(sorted.customData, place.key, typeCustomValue(value));
        break;
      case 'event-id':
        if (value !== '') sorted.eventIds.push(value);
        break;
      case 'stripped':
        // One by one: a page can send more than fit into a call.
        for (const one of parseNames(value)) sorted.stripped.push(one);
        break;
      case 'matching':
        sorted.matching.push([place.family, place.key, value]);
        break;
      case 'unread':
    }
  }
  return sorted;
}

/** What reads a parameter, told by its name. */
type Place =
  | { kind: 'plain'; name: PlainName }
  | { kind: 'custom'; key: string }
  | { kind: 'matching'; family: string; key: string }
  | { kind: 'event-id' | 'stripped' | 'unread' };

/** The same names come with every request: each is taken apart once. */
const places = new Map<string, Place>();
/** A page can make up names without end. */
const MOST_PLACES = 1_000;

function placeOf(name: string): Place {
  const known = places.get(name);
  if (known !== undefined) return known;
  const place = findPlace(name);
  if (places.size < MOST_PLACES) places.set(name, place);
  return place;
}

function findPlace(name: string): Place {
  const bracket = name.indexOf('[');
  const family = bracket < 0 ? name : name.slice(0, bracket);
  const key = bracket < 0 ? null : name.slice(bracket + 1, name.endsWith(']') ? -1 : undefined);
  if (family === 'cd' && key !== null) return { kind: 'custom', key };
  if (family === 'eid') return { kind: 'event-id' };
  if (STRIPPED.has(family)) return { kind: 'stripped' };
  if (key !== null) return { kind: 'matching', family, key };
  const plain = PLAIN_NAMES.find((one) => one === name);
  return plain === undefined ? { kind: 'unread' } : { kind: 'plain', name: plain };
}

/** A plain assignment to `__proto__` would change the record's prototype instead. */
function setOwn(record: Record<string, JsonValue>, key: string, value: JsonValue): void {
  if (key !== '__proto__') record[key] = value;
  else {
    const own = { value, enumerable: true, configurable: true, writable: true };
    Object.defineProperty(record, key, own);
  }
}

/** Parameters that hold names of what Meta's script took out (facts, Meta, "Requests"). */
const STRIPPED = new Set(['up', 'up_url', 'rp_url', 'spb', 'rks']);

/** Names in a list, whether it is separated by commas, spaces or written as JSON. */
export function parseNames(text: string): string[] {
  return text.split(/[\s,;"[\]{}]+/).filter((name) => name !== '');
}
