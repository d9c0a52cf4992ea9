import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adoptCalls } from '@/utils/pixel/capture/adopt-calls';
import { describeCall } from '@/utils/pixel/capture/describe-call';
import { readPixelWarning } from '@/utils/pixel/capture/fb-log';
import { fbqCallSchema, type Sighting } from '@/utils/pixel/capture/sighting';
import { called, PAGE, seen, START } from './made-up-sightings';

const argsOf = (...given: unknown[]) => JSON.parse(describeCall(given, false).args) as unknown;

describe('a call', () => {
  it.each<[string, unknown[], unknown]>([
    [
      'as it is',
      ['track', 'Lead', { value: 5 }, { eventID: 'a' }],
      ['Lead', { value: 5 }, { eventID: 'a' }],
    ],
    ['one list, as old code pushes it', [['track', 'Lead']], ['Lead']],
    [
      'init without what it says of a person',
      ['init', '1', { em: 'ada@brightsmile.example' }],
      ['1', { em: '(left out)' }],
    ],
    [
      'set userData likewise',
      ['set', 'userData', { ph: '16505551212' }],
      ['userData', { ph: '(left out)' }],
    ],
    [
      'no getter is asked',
      [
        'track',
        'Lead',
        Object.defineProperty({}, 'a', {
          enumerable: true,
          get: () => {
            throw new Error('asked');
          },
        }),
      ],
      ['Lead', {}],
    ],
    [
      'what is no data',
      ['track', 'Lead', { f: () => 1, n: Number.NaN }],
      ['Lead', { f: 'function', n: 'NaN' }],
    ],
  ])('%s', (_what, given, expected) => expect(argsOf(...given)).toEqual(expected));

  it.each<[string, unknown]>([
    ['numbers', Array.from({ length: 50 }, () => Array.from({ length: 50 }, () => -1.5e-300))],
    ['truths', Array.from({ length: 50 }, () => Array.from({ length: 50 }, () => false))],
    [
      'names of no letters',
      Object.fromEntries(
        Array.from({ length: 50 }, (_, index) => ['\u0001'.repeat(90) + String(index), 1]),
      ),
    ],
    ['an endless name', { ['x'.repeat(1_000_000)]: 1, value: 5 }],
  ])('keeps its name and ID, however many %s come with them', (_what, data) => {
    const call = describeCall(['track', 'Lead', data, { eventID: 'a' }], false);
    expect(fbqCallSchema.safeParse(call).success).toBe(true);
    expect(JSON.parse(call.args)).toMatchObject(['Lead', {}, { eventID: 'a' }]);
  });

  it('is told as it is on pages whose lists write themselves', () => {
    // As Prototype, an old library that is still in use, has it.
    Object.defineProperty(Array.prototype, 'toJSON', { value: () => 'all', configurable: true });
    const { args } = describeCall(['track', 'Lead', { content_ids: ['a'] }], false);
    Reflect.deleteProperty(Array.prototype, 'toJSON');
    expect(args).toBe('["Lead",{"content_ids":["a"]}]');
  });

  it('is bounded, whatever it holds', () => {
    const endless: Record<string, unknown> = { text: '\u0001'.repeat(9_000) };
    endless['self'] = endless;
    expect(
      fbqCallSchema.safeParse(describeCall(['track', 'X', endless, endless], true)).success,
    ).toBe(true);
    fc.assert(
      fc.property(fc.array(fc.anything()), (given) => {
        expect(fbqCallSchema.safeParse(describeCall(given, false)).success).toBe(true);
      }),
    );
  });
});

it.each<[unknown, unknown]>([
  [
    { action: 'FB_LOG', error: { type: 'DUPLICATE_PIXEL_ID' }, pixelId: '12' },
    { type: 'DUPLICATE_PIXEL_ID', pixelId: '12', text: null },
  ],
  [
    { action: 'FB_LOG', error: { type: 'PII_UNHASHED_PII', key: 'em' }, pixelId: '<b>' },
    { type: 'PII_UNHASHED_PII', pixelId: null, text: 'key: em' },
  ],
  [
    {
      action: 'FB_LOG',
      error: { type: 'PII_INVALID_TYPE', key_type: 'email', key_val: 'ada@brightsmile.example' },
    },
    { type: 'PII_INVALID_TYPE', pixelId: null, text: 'key_type: email' },
  ],
  [
    { action: 'FB_LOG', logType: 'Facebook Pixel Warning', logMessage: 'Duplicate Pixel ID: 12.' },
    { type: 'DUPLICATE_PIXEL_ID', pixelId: null, text: 'Duplicate Pixel ID: 12.' },
  ],
  [
    { action: 'FB_LOG', logMessage: `<b>of ada@brightsmile.example</b>${'x'.repeat(900)}` },
    { type: '', pixelId: null, text: `<b>of (left out)</b>${'x'.repeat(280)}` },
  ],
  [{ action: 'FB_LOG', error: { type: '<img src=x>' } }, undefined],
  [{ action: 'FB_LOG', logMessage: { toString: 'x' } }, undefined],
  [{ action: 'OTHER', error: { type: 'DUPLICATE_PIXEL_ID' } }, undefined],
  ['FB_LOG', undefined],
])('reads the warning of %j', (message, expected) => {
  expect(readPixelWarning(message)).toEqual(expected);
});

describe('what a followed page tells', () => {
  const from = { documentId: 'doc', origin: new URL(PAGE).origin, url: PAGE };
  const adopt = (...told: Sighting[]) => adoptCalls(told, from, START);
  it('is named after its document', () => {
    expect(adopt(called('1', 'track', ['Lead']))).toMatchObject([
      { id: 'doc 1', page: PAGE, at: START },
    ]);
  });
  it('is of its own origin and of now, or made so', () => {
    const far = called('1', 'track', ['Lead'], 86_400_000, 'https://other.example/');
    expect(adopt(far)).toMatchObject([{ page: PAGE, at: START }]);
  });
  it('is no request', () => expect(adopt(seen('watch', 'w', {}))).toEqual([]));
});
