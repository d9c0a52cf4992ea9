import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { matchingParameters, normalise, shapeOf } from '../../replica/pixel/stand-in/matching.ts';
import { sha256 } from '../../replica/pixel/stand-in/sha256.ts';

describe('sha256', () => {
  // Around the lengths at which one more block is needed.
  test.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 1000])('%i bytes, as node hashes them', (n) => {
    const text = 'x'.repeat(n);
    expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
  });

  test('hashes the UTF-8 of accents', () => {
    expect(sha256('Müller €')).toBe(createHash('sha256').update('Müller €').digest('hex'));
  });

  test("Meta's own examples", () => {
    expect(sha256('john_smith@gmail.com')).toBe(
      '62a14e44f765419d10fea99367361a727c12365e2520f32218d505ed9aa0f62f',
    );
    expect(sha256('16505551212')).toBe(
      'e323ec626319ca94ee8bff2e4c87cf613be6ea19919ed1364124e16807ab3176',
    );
  });
});

describe('advanced matching', () => {
  test('masks letters and digits and nothing else', () => {
    expect(shapeOf('Jane.Doe+1@Example.com')).toBe('^***.^**+#@^******.***');
  });

  test.each([
    ['em', ' Jane@Example.com ', 'jane@example.com'],
    ['ph', '+1 (415) 555-0100', '14155550100'],
    ['ct', 'San Francisco', 'sanfrancisco'],
    ['zp', '94105-1234', '94105'],
    ['ge', 'Female', 'f'],
    ['external_id', ' c-100 ', 'c-100'],
  ])('%s %j is hashed as %j', (key, value, normal) => {
    expect(normalise(key, value)).toBe(normal);
  });

  test('leaves out what is empty or no text, and keeps a hash as it is', () => {
    const hash = sha256('a');
    expect(matchingParameters({ em: '', fn: null, ph: {}, ct: '12', ge: hash })).toEqual([
      ['cud[ct]', '##'],
      ['ud[ge]', hash],
      ['aud[ge]', hash],
    ]);
  });
});
