import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkPixelCode,
  parseTrackingCode,
  planInsert,
  removePixel,
} from '@/utils/pixel/code/base-code';
import { composePixelCode } from '@/utils/pixel/code/compose-pixel-code';
import {
  ADDABLE_EVENTS,
  ALL_DETAILS,
  MOST_EVENTS,
  pixelCodeChoicesSchema,
  PLAIN_CHOICES,
  type PixelCodeChoices,
} from '@/utils/pixel/code/pixel-code-choices';
import { composeBaseCode as handedOut } from '../../../replica/events-manager/base-code';
import { foreignDocument, PIXEL_A } from './made-up-code';

const money = fc.constantFrom({ value: '120', currency: 'USD' }, { value: '0.5', currency: 'EUR' });
const none = fc.constant({ value: '', currency: '' });
const anyEvent = fc
  .constantFrom(...ADDABLE_EVENTS)
  .chain((name) =>
    (name === 'Purchase' ? money : fc.oneof(money, none)).map((amount) => ({ name, ...amount })),
  );
const anyChoices: fc.Arbitrary<PixelCodeChoices> = fc.record({
  source: fc.constant('composed' as const),
  waitsForConsent: fc.boolean(),
  noscript: fc.boolean(),
  limitedDataUse: fc.boolean(),
  details: fc.subarray(ALL_DETAILS),
  events: fc.array(anyEvent, { maxLength: MOST_EVENTS }),
});
const runs = { numRuns: 300, seed: 20261123 };

describe('composePixelCode', () => {
  test('without any choice it is what Events Manager hands out', () => {
    expect(composePixelCode(PIXEL_A, PLAIN_CHOICES)).toBe(handedOut(PIXEL_A));
  });

  test('our own parser finds no mistake in it, and reads what was chosen', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        expect(pixelCodeChoicesSchema.safeParse(choices).success).toBe(true);
        const code = composePixelCode(PIXEL_A, choices);
        const { problems, pixelIds, events, blocks } = parseTrackingCode(code);
        expect(problems).toEqual([]);
        expect(pixelIds).toEqual([PIXEL_A]);
        expect(events.map(({ name }) => name)).toEqual([
          'PageView',
          ...choices.events.map(({ name }) => name),
        ]);
        expect(events.slice(1).every(({ options }) => options?.has('eventID'))).toBe(true);
        expect(events.slice(1).map(({ data }) => data?.get('value') ?? '')).toEqual(
          choices.events.map(({ value }) => value),
        );
        expect(blocks).toMatchObject([{ start: 0, end: code.length, isMixed: false }]);
        expect(checkPixelCode(code, PIXEL_A).ok).toBe(true);
        expect(/<noscript>/.test(code)).toBe(choices.noscript && !choices.waitsForConsent);
      }),
      runs,
    );
  });

  test('what was inserted can be found again and taken out', () => {
    fc.assert(
      fc.property(anyChoices, foreignDocument, (choices, field) => {
        const plan = planInsert(field, composePixelCode(PIXEL_A, choices));
        if (plan.kind !== 'insert') throw new Error(plan.kind);
        expect(removePixel(plan.text, PIXEL_A)).toBe(field);
      }),
      runs,
    );
  });

  test('what waits for consent is revoked before the start and granted by the banner', () => {
    const code = composePixelCode(PIXEL_A, { ...PLAIN_CHOICES, waitsForConsent: true });
    const places = ["'revoke'", "'init'", "'PageView'", 'LCCookieConsentDoneFB', "'grant'"].map(
      (word) => code.indexOf(word),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
  });
});

test.each([
  { name: 'Lead', value: '10', currency: '' },
  { name: 'Lead', value: '', currency: 'USD' },
  { name: 'Purchase', value: '', currency: '' },
  { name: 'Lead', value: "1');alert(1)", currency: 'USD' },
  { name: 'Lead', value: '1', currency: "U'S" },
  { name: "Lead'", value: '', currency: '' },
  { name: 'PageView', value: '', currency: '' },
])('no choice that would break the code is kept: %j', (event) => {
  const choices = { ...PLAIN_CHOICES, events: [event] };
  expect(pixelCodeChoicesSchema.safeParse(choices).success).toBe(false);
});
