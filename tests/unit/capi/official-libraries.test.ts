import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import type { HashedKey } from '@/utils/capi/customer-key';
import { makeUserData } from '@/utils/capi/user-data';

const load = createRequire(import.meta.url);
const { ServerSideUtils: sdk } = load('facebook-nodejs-business-sdk') as {
  ServerSideUtils: { normalizeAndHash: (text: string, key: string) => string | null };
};
const { ParamBuilder } = load('capi-param-builder-nodejs') as {
  ParamBuilder: new () => {
    getNormalizedAndHashedPII: (text: string, type: string) => string | null;
  };
};
const builder = new ParamBuilder();

const BUILDER_NAMES: Record<HashedKey, string> = {
  em: 'email',
  ph: 'phone',
  fn: 'first_name',
  ln: 'last_name',
  ct: 'city',
  st: 'state',
  zp: 'zip_code',
  country: 'country',
  db: 'date_of_birth',
  ge: 'gender',
  external_id: 'external_id',
};

/** The hash that each of Meta's own libraries makes, or null where it takes none. */
function askLibraries(
  key: HashedKey,
  text: string,
): { sdk: string | null; builder: string | null } {
  let fromSdk: string | null = null;
  try {
    fromSdk = sdk.normalizeAndHash(text, key);
  } catch {
    // It throws at what it does not take.
  }
  // It puts what it did behind a dot: `<hash>.AQQCAQMC`.
  const fromBuilder = builder.getNormalizedAndHashedPII(text, BUILDER_NAMES[key]);
  return { sdk: fromSdk, builder: fromBuilder?.split('.')[0] ?? null };
}

const hashOf = async (key: HashedKey, text: string) =>
  (await makeUserData({ [key]: text })).keys[0]?.sent ?? null;

const AGREED: [key: HashedKey, text: string][] = [
  ['em', ' John_Smith@Gmail.com '],
  ['em', 'anna.b+news@example.co.uk'],
  ['ph', '+1 (650) 555-1212'],
  ['ph', '0049 171 2345678'],
  ['ph', '+44 20 7946 0958'],
  ['fn', 'Mary'],
  ['fn', 'Valéry'],
  ['ln', ' SMITH '],
  ['ct', 'Paris'],
  ['ct', 'New York'],
  ['ct', 'Winston-Salem'],
  ['st', 'CA'],
  ['zp', '94035'],
  ['zp', '94035-1234'],
  ['zp', '75018'],
  ['country', 'US'],
  ['country', ' de '],
  ['db', '19970216'],
  ['ge', 'F'],
  ['ge', 'female'],
  ['external_id', 'Contact-81'],
];

test.each(AGREED)('%s: both libraries and we agree on %j', async (key, text) => {
  const { sdk: one, builder: other } = askLibraries(key, text);
  expect(one).toMatch(/^[0-9a-f]{64}$/);
  expect(other).toBe(one);
  expect(await hashOf(key, text)).toBe(one);
});

/**
 * Where the libraries differ, and whose side Meta's text puts us on: `neither` says why in words.
 * A row that stops to differ fails, so that a new version of a library is looked at.
 */
const DISAGREED: [
  key: HashedKey,
  text: string,
  ours: 'sdk' | 'builder' | 'neither',
  why: string,
][] = [
  ['fn', "O'Neil", 'builder', 'no punctuation in names'],
  ['fn', 'Mary Ann', 'sdk', 'spaces are only taken out of city, state and ZIP'],
  ['ln', 'Smith-Jones', 'builder', 'no punctuation in names'],
  ['ct', 'São Paulo', 'sdk', 'special characters are UTF-8, not left out'],
  ['st', 'California', 'builder', 'two letters in the USA'],
  ['st', 'New South Wales', 'sdk', 'outside the USA the whole name'],
  ['zp', 'M1 1AE', 'sdk', 'no spaces'],
  ['country', 'United States', 'builder', 'two letters'],
  ['db', '2/16/1997', 'builder', 'YYYYMMDD'],
  ['db', '1997-02-16', 'builder', 'YYYYMMDD'],
  ['db', '03/04/1997', 'neither', 'day and month cannot be told apart: nothing is sent'],
  ['ge', 'Mrs', 'neither', 'a form of address is no gender: nothing is sent'],
  ['external_id', 'Contact 81', 'sdk', 'nothing is said of inner spaces'],
];

test.each(DISAGREED)('%s: of %j, ours is %s: %s', async (key, text, side) => {
  const hashes = askLibraries(key, text);
  expect(hashes.sdk).not.toBe(hashes.builder);
  const ours = await hashOf(key, text);
  if (side !== 'neither') expect(ours).toBe(hashes[side]);
  else expect([hashes.sdk, hashes.builder].filter((hash) => hash !== null)).not.toContain(ours);
});

/** Both agree, and Meta's text says otherwise. */
const AGAINST_THE_TEXT: [key: HashedKey, text: string, why: string][] = [
  ['zp', '00-950', 'no dash, but all of the code where it is not American'],
];

test.each(AGAINST_THE_TEXT)('%s: of %j, the text counts: %s', async (key, text) => {
  const hashes = askLibraries(key, text);
  expect(hashes.sdk).toBe(hashes.builder);
  expect(await hashOf(key, text)).not.toBe(hashes.sdk);
});
