import { expect, it, test } from 'vitest';
import { describeError, type ErrorAbout } from '@/utils/capi/describe-error';
import { readGraphError } from '@/utils/capi/graph-error';

const error = (code: number, subcode: number | null = null, isTransient = false) => ({
  code,
  subcode,
  isTransient,
  metaText: '',
  traceId: null,
});

/** The error table (facts, Meta), code by code. */
const TABLE: [code: number, subcode: number | null, about: ErrorAbout][] = [
  [190, null, 'token'],
  [190, 460, 'token'],
  [190, 463, 'token'],
  [190, 467, 'token'],
  [100, 33, 'dataset'],
  [100, 2804003, 'event'],
  [100, 2804009, 'event'],
  [100, 2804010, 'event'],
  [100, 2804050, 'event'],
  [100, 2804036, 'event'],
  [100, 2804999, 'event'],
  [10, null, 'permission'],
  [200, null, 'permission'],
  [299, null, 'permission'],
  ...[1, 2, 4, 17, 32, 341, 613, 80000, 80004].map((code): [number, null, ErrorAbout] => [
    code,
    null,
    'later',
  ]),
  [300, null, 'unknown'],
  [0, null, 'unknown'],
];

test.each(TABLE)('code %i, subcode %j is about: %s', (code, subcode, about) => {
  const described = describeError(error(code, subcode), { reading: false });
  expect(described.about).toBe(about);
  expect(described.tryAgain).toBe(about === 'later');
  expect(described.text).toMatch(/^[A-Z].*\.$/);
});

it('never blames the token for a permission or a limit', () => {
  const all = Array.from({ length: 400 }, (_, code) => code)
    .filter((code) => code !== 190)
    .flatMap((code) => [true, false].map((reading) => describeError(error(code), { reading })));
  expect(all.filter(({ about }) => about === 'token')).toEqual([]);
  expect(describeError(error(100), { reading: true }).about).toBe('permission');
});

it('lets what Meta calls transient be tried again, but not a token that is known to be bad', () => {
  const reading = false;
  expect(describeError(error(100, null, true), { reading }).tryAgain).toBe(true);
  expect(describeError(error(190, null, true), { reading }).about).toBe('token');
});

it('reads Meta’s own words for people first, and cuts them', () => {
  const body = {
    error: {
      message: 'Invalid parameter',
      code: 100,
      error_subcode: 2804003,
      error_user_title: 'Zeitstempel zu alt',
      error_user_msg: 'x'.repeat(1000),
      fbtrace_id: 'A1',
    },
  };
  const read = readGraphError(body);
  expect(read).toMatchObject({ code: 100, subcode: 2804003, isTransient: false, traceId: 'A1' });
  expect(read?.metaText).toMatch(/^Zeitstempel zu alt: x+$/);
  expect(read?.metaText).toHaveLength(400);
});

test.each([null, 'error', {}, { error: null }, { error: 'no' }])('%j holds no error', (answer) => {
  expect(readGraphError(answer)).toBeUndefined();
});
