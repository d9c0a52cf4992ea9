import { expect, test } from 'vitest';
import { judgeToken, type TokenVerdict } from '@/utils/capi/check-token';

const NOW = Date.UTC(2026, 8, 1);
const DATASET = '1029384756102938';
const OTHER = '2029384756102938';
const soon = Date.UTC(2026, 9, 3) / 1000;
const past = Date.UTC(2026, 7, 3) / 1000;

const scopes = (...ids: unknown[]) => [{ scope: 'ads_management', target_ids: ids }];

const ANSWERS: [what: string, data: unknown, state: TokenVerdict['state'], text: RegExp][] = [
  [
    'for this dataset',
    { is_valid: true, expires_at: 0, granular_scopes: scopes(DATASET) },
    'good',
    /for dataset 1029384756102938\. It does not expire\.$/,
  ],
  [
    'for this dataset, for a while',
    { is_valid: true, expires_at: soon, granular_scopes: scopes(OTHER, DATASET) },
    'good',
    /It expires on 3 October 2026\.$/,
  ],
  [
    'for another dataset',
    { is_valid: true, expires_at: 0, granular_scopes: scopes(OTHER) },
    'other',
    /but for dataset 2029384756102938, not for dataset 1029384756102938/,
  ],
  [
    'whose sending is for all datasets, and something else for a page',
    {
      is_valid: true,
      expires_at: 0,
      granular_scopes: [
        { scope: 'ads_management' },
        { scope: 'pages_show_list', target_ids: [OTHER] },
      ],
    },
    'unknown',
    /does not say for which datasets/,
  ],
  ['without datasets', { is_valid: true, expires_at: 0 }, 'unknown', /send a test event/],
  ['with scopes of another shape', { is_valid: true, granular_scopes: 'all' }, 'unknown', /valid/],
  ['not valid', { is_valid: false }, 'bad', /not valid any more/],
  ['refused', { is_valid: false, error: { code: 190 } }, 'bad', /does not accept this token/],
  [
    'of a changed password',
    { is_valid: false, error: { code: 190, subcode: 460, message: 'The session is over.' } },
    'bad',
    /password of its account was changed/,
  ],
  ['not looked at', { is_valid: false, error: { code: 100 } }, 'unknown', /could not check/],
  [
    'expired',
    { is_valid: false, expires_at: past, granular_scopes: scopes(DATASET) },
    'bad',
    /expired on 3 August 2026/,
  ],
  ['unreadable', { valid: 'yes' }, 'unknown', /could not be read/],
];

test.each(ANSWERS)('a token %s', (_what, data, state, text) => {
  expect(judgeToken({ data }, DATASET, NOW)).toMatchObject({
    state,
    text: expect.stringMatching(text) as string,
  });
});

test('what Meta says against a token stands beside the verdict', () => {
  const data = { is_valid: false, error: { code: 190, message: 'Die Sitzung ist abgelaufen.' } };
  expect(judgeToken({ data }, DATASET, NOW).metaText).toBe('Die Sitzung ist abgelaufen.');
  expect(judgeToken({ data: { is_valid: true } }, DATASET, NOW).metaText).toBe('');
});

test('without a dataset ID, a valid token is not called good', () => {
  const answer = { data: { is_valid: true, expires_at: 0, granular_scopes: scopes(DATASET) } };
  expect(judgeToken(answer, null, NOW).state).toBe('unknown');
});

test.each([null, 'x', [], { data: null }])('%j is no answer', (answer) => {
  expect(judgeToken(answer, DATASET, NOW).state).toBe('unknown');
});
