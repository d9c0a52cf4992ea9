import { describe, expect, test } from 'vitest';
import {
  AUTOMATIC_EVENTS,
  describeOptions,
  findParameterMeaning,
  isAutomaticEvent,
  isStandardEvent,
  matchingKeyName,
  STANDARD_EVENTS,
} from '@/utils/pixel/catalog';
import { decodeRequest } from '@/utils/pixel/decode';
import { captured, readRecordings } from './read-recordings';

const events = readRecordings()
  .flatMap(({ scenarios }) => scenarios.flatMap(({ requests }) => requests.map(captured)))
  .flatMap(decodeRequest)
  .flatMap((decoded) => (decoded.kind === 'event' ? [decoded.event] : []));

describe('the catalog', () => {
  test('knows the 18 standard events by their exact names', () => {
    expect(Object.keys(STANDARD_EVENTS)).toHaveLength(18);
    expect(isStandardEvent('Lead')).toBe(true);
    for (const name of ['lead', 'LEAD', 'Purchse', 'hasOwnProperty', '']) {
      expect(isStandardEvent(name)).toBe(false);
    }
    expect(Object.keys(AUTOMATIC_EVENTS).every(isAutomaticEvent)).toBe(true);
  });

  test('explains every parameter that the recordings hold, but those that nobody has explained', () => {
    const names = new Set(events.flatMap(({ parameters }) => parameters.map(([name]) => name)));
    const unknown = [...names].filter((name) => findParameterMeaning(name) === undefined);
    expect(unknown).toEqual(['cf']);
    for (const name of names) {
      const meaning = findParameterMeaning(name)?.meaning;
      if (meaning !== undefined) expect(meaning).toMatch(/^[A-Z0-9][^!]*\.$/);
    }
  });

  test('names every matching key that the recordings hold', () => {
    const keys = new Set(events.flatMap(({ userData }) => userData.map(({ key }) => key)));
    expect(keys.size).toBe(11);
    for (const key of keys) expect(matchingKeyName(key)).not.toBe(key);
    expect(matchingKeyName('constructor')).toBe('constructor');
  });

  test.each([
    [0, []],
    [
      28,
      ['Settings still loading', 'Script protected against changes', 'Background sending possible'],
    ],
    [1, ['Automatic set-up switched off']],
    [4098, ['Automatic set-up on', 'First-party cookies on']],
    [512, ['Unknown option 512']],
    [-1, []],
    [Number.NaN, []],
    [1.5, []],
  ])('options %d', (mask, words) => {
    expect(describeOptions(mask)).toEqual(words);
  });

  test('the recorded page that switched the automatic set-up off says so', () => {
    const optionsOf = (agent: string | null) =>
      events
        .filter((event) => event.agent === agent && event.scriptVersion === '2.9.252')
        .map(({ parameters }) => Number(parameters.find(([name]) => name === 'o')?.[1]))
        .map((mask) => describeOptions(mask).includes('Automatic set-up switched off'));
    expect(new Set(optionsOf('plhighlevel'))).toEqual(new Set([true]));
    expect(new Set(optionsOf(null))).toEqual(new Set([false]));
  });
});
