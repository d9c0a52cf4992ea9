import { typeCustomValue } from '@/utils/pixel/custom-value';
import type { JsonValue } from '@/utils/pixel/pixel-event';
import type { Parameter } from '@/utils/pixel/query';

/** The parameters sorted by what reads them: one pass over all. */
export interface SortedParameters {
  /** Parameters without brackets; the last of equal names counts. */
  plain: Map<string, string>;
  customData: Record<string, JsonValue>;
  /** `ud[…]`, `udff[…]` and the shapes beside them, in order. */
  matching: [family: string, key: string, value: string][];
  /** All event IDs, in any of the three spellings. */
  eventIds: string[];
  stripped: string[];
  /** All of them, in the order sent. */
  parameters: Parameter[];
}

/** Sorts parameters; nothing is left out of `parameters`. */
export function sortParameters(parameters: Parameter[]): SortedParameters {
  const sorted: SortedParameters = {
    plain: new Map(),
    customData: {},
    matching: [],
    eventIds: [],
    stripped: [],
    parameters,
  };
  for (const [name, value] of parameters) {
    const bracket = name.indexOf('[');
    const family = bracket < 0 ? name : name.slice(0, bracket);
    const key = bracket < 0 ? null : name.slice(bracket + 1, name.endsWith(']') ? -1 : undefined);
    if (family === 'cd' && key !== null) setOwn(sorted.customData, key, typeCustomValue(value));
    else if (family === 'eid') {
      if (value !== '') sorted.eventIds.push(value);
    } else if (STRIPPED.has(family)) sorted.stripped.push(...parseNames(value));
    else if (key === null) sorted.plain.set(name, value);
    else sorted.matching.push([family, key, value]);
  }
  return sorted;
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
