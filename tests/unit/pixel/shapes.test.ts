import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDatasetId } from '@/utils/pixel/dataset-id';
import { checkTestCode } from '@/utils/pixel/test-code';
import { checkTokenShape } from '@/utils/pixel/token-shape';

/** Made up: letters and digits of a token's shape and length. */
const TOKEN = `EAAB${'wZ9kQ3xV7m'.repeat(18)}ZDZD`;

describe('checkTokenShape', () => {
  test.each([TOKEN, ` ${TOKEN}\n`, `\u00A0${TOKEN}`, TOKEN.slice(0, 100), 'EAA'.padEnd(400, 'x')])(
    'whole tokens pass, trimmed: %#',
    (text) => {
      expect(checkTokenShape(text)).toEqual({ ok: true, token: text.trim() });
    },
  );

  test.each([
    ['', 'no token here yet'],
    [' \n ', 'no token here yet'],
    [`${TOKEN.slice(0, 20)}…`, 'ellipsis'],
    [`${TOKEN.slice(0, 20)}...${TOKEN.slice(-5)}`, 'ellipsis'],
    [`${TOKEN.slice(0, 4)}••••••••`, 'masked'],
    [`${TOKEN.slice(0, 90)}\n${TOKEN.slice(90)}`, 'space or a line break'],
    [`${TOKEN.slice(0, 90)}\u200A${TOKEN.slice(90)}`, 'space or a line break'],
    ['123456789012345|AbCdEfGhIjKlMnOpQrStUvWxYz', 'app token'],
    [`IGQVJ${'a1B2'.repeat(40)}`, 'Instagram token'],
    [`IGAA${'a1B2'.repeat(40)}`, 'Instagram token'],
    ['1029384756102938', 'begin with EAA'],
    [`eaab${TOKEN.slice(4)}`, 'begin with EAA'],
    [`${TOKEN}{{x}}`, 'only letters and digits'],
    [`${TOKEN}\u200B${TOKEN}`, 'only letters and digits'],
    [TOKEN.slice(0, 99), 'ends in the middle'],
    [`${TOKEN}${TOKEN}${TOKEN}`, 'pasted twice'],
  ])('%#: its own sentence', (text, part) => {
    expect(checkTokenShape(text)).toMatchObject({
      ...{ ok: false, problem: expect.stringContaining(part) as string },
    });
  });

  test('no sentence repeats any part of the text', () => {
    const spoiled = fc.tuple(
      fc.stringMatching(/^[A-Z0-9]{8,60}$/),
      fc.constantFrom('…', ' x', '|', '!', ''),
    );
    fc.assert(
      fc.property(spoiled, fc.constantFrom('EAA', 'IGQ', '12|', ''), ([text, end], start) => {
        const checked = checkTokenShape(start + text + end);
        if (checked.ok) throw new Error('Too short to pass.');
        expect(checked.problem).not.toContain(text.slice(0, 8));
        expect(checked.problem).not.toContain(text.slice(-8));
      }),
      { numRuns: 500, seed: 20261123 },
    );
  });
});

describe('checkTestCode', () => {
  test.each(['TEST1', 'TEST48151', ' TEST12345\n', 'TEST1234567890'])('%s passes', (text) => {
    expect(checkTestCode(text)).toEqual({ ok: true, testCode: text.trim() });
  });
  test.each([
    '',
    'TEST',
    'test12345',
    'TEST12345678901',
    'TEST 123',
    'TESTING1',
    'XTEST123',
    '12345',
  ])('“%s” does not', (text) => {
    expect(checkTestCode(text)).toMatchObject({
      ...{ ok: false, problem: expect.stringContaining('Test events') as string },
    });
  });
});

describe('checkDatasetId', () => {
  test.each(['10293847561029', '1029384756102938', ' 102938475610293847\t'])(
    '%s passes',
    (text) => {
      expect(checkDatasetId(text)).toEqual({ ok: true, datasetId: text.trim() });
    },
  );
  test.each([
    ['', 'no dataset ID here'],
    ['1029384756102', 'too short: it has 13 digits'],
    ['1029384756102938475', 'too long: it has 19 digits'],
    ['1029 3847 5610 2938', 'digits only'],
    ['１０２９３８４７５６１０２９３８', 'digits only'],
    ['act_1029384756102938', 'digits only'],
  ])('“%s” does not', (text, part) => {
    expect(checkDatasetId(text)).toMatchObject({
      ...{ ok: false, problem: expect.stringContaining(part) as string },
    });
  });
});
