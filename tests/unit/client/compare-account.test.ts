import { expect, test } from 'vitest';
import { clientSchema, EMPTY_DEFAULTS, type Client } from '@/utils/client/client';
import { findAccountDifference, mergeAccount, moveAccount } from '@/utils/client/compare-account';

const CLIENT: Client = {
  id: 'c1',
  name: 'Bright Smile Dental',
  datasetId: '1029384756102938',
  pixelCode: null,
  testCode: null,
  account: { adAccount: '410298837465501', businessId: '775610029384471' },
  location: null,
  defaults: EMPTY_DEFAULTS,
};

test.each([
  ['the same account', { adAccount: '410298837465501', businessId: '775610029384471' }, null],
  ['an address that names nothing', { adAccount: null, businessId: null }, null],
  [
    'another ad account',
    { adAccount: '1', businessId: null },
    'ad account 1 instead of 410298837465501',
  ],
  [
    'another business',
    { adAccount: null, businessId: '2' },
    'business 2 instead of 775610029384471',
  ],
])('%s', (_what, page, expected) => {
  const sentence = findAccountDifference(CLIENT, page);
  if (expected === null) expect(sentence).toBeNull();
  else expect(sentence).toContain(expected);
});

test('a client without a known account differs from nothing, and takes the first one it sees', () => {
  const page = { adAccount: '1', businessId: null };
  expect(findAccountDifference({ ...CLIENT, account: null }, page)).toBeNull();
  expect(mergeAccount(null, page)).toEqual(page);
  expect(mergeAccount(CLIENT.account, page)).toEqual(CLIENT.account);
});

test('a client that was stored before accounts were kept is still one', () => {
  const old = Object.entries(CLIENT).filter(([key]) => key !== 'account');
  expect(clientSchema.parse(Object.fromEntries(old))).toEqual({ ...CLIENT, account: null });
});

test.each([
  [
    { adAccount: '1', businessId: null },
    '1',
    '775610029384471',
    ['ad account 1 (before: 410298837465501)'],
  ],
  [
    { adAccount: null, businessId: '2' },
    '410298837465501',
    '2',
    ['business 2 (before: 775610029384471)'],
  ],
  [{ adAccount: '1', businessId: '2' }, '1', '2', ['ad account 1', 'business 2', 'and']],
])(
  'a client that has moved to %o takes what the page names, and the rest stays',
  (page, adAccount, businessId, says) => {
    const { account, text } = moveAccount(CLIENT, page);
    expect(account).toEqual({ adAccount, businessId });
    expect(findAccountDifference({ ...CLIENT, account }, page)).toBeNull();
    for (const part of says) expect(text).toContain(part);
  },
);
