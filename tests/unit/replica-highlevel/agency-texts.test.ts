import { describe, expect, test } from 'vitest';
import german from '../../replica/highlevel/agency/texts/de.json';
import spanish from '../../replica/highlevel/agency/texts/es.json';

/** Names of tabs and the like, as the sources of the shell write them out. */
const MUST_BE_KNOWN = [
  ...['Head tracking code', 'Tracking & scripts', 'Optimize JavaScript', 'Save', 'Save changes'],
  ...['Custom Values', 'New Custom Value', 'Header Tracking', 'Publish', 'Access Token'],
];

describe.each([
  ['de', german],
  ['es', spanish],
])('the dictionary of %s', (_language, dictionary: Record<string, string>) => {
  test('has a text for everything that the others have one for', () => {
    expect(Object.keys(dictionary)).toEqual(Object.keys(german));
    expect(Object.values(dictionary).every((text) => text !== '')).toBe(true);
  });

  test('puts no text back into an English one, or it would be put over and over', () => {
    const keys = Object.keys(dictionary);
    const again = Object.values(dictionary).filter((text) =>
      keys.some((key) =>
        key.endsWith(' ') ? text.startsWith(key) : text === key && dictionary[key] !== text,
      ),
    );
    expect(again).toEqual([]);
  });

  test.each(MUST_BE_KNOWN)('knows %s', (text) => {
    expect(Object.keys(dictionary)).toContain(text);
  });
});
