import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeRequest } from '@/utils/pixel/decode';
import { parseQuery } from '@/utils/pixel/query';
import type { CapturedRequest, Decoded } from '@/utils/pixel/pixel-event';
import { captured, readRecordings } from './read-recordings';

const seeds = readRecordings().flatMap(({ scenarios }) =>
  scenarios.flatMap(({ requests }) => requests.map(captured)),
);

/** Pieces that hurt decoders: broken escapes, brackets, controls, lone surrogates, markup. */
const nasty = fc.oneof(
  fc.constantFrom('%', '%C3', '%zz', '%00', '&', '=', '[', ']', '+', '#', '?', '\r\n', '--', '"'),
  fc.constantFrom(
    'cd[',
    'cd[]=',
    'eid[0]=',
    'ud[em]=',
    '__proto__',
    '{',
    '[[[',
    '\uD800',
    'id=',
    'ev=',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

const edit = fc.record({ at: fc.nat(), cut: fc.nat({ max: 12 }), put: nasty });

function apply(text: string, edits: { at: number; cut: number; put: string }[]): string {
  return edits.reduce((now, { at, cut, put }) => {
    const start = at % (now.length + 1);
    return now.slice(0, start) + put + now.slice(start + cut);
  }, text);
}

function mutated(keepAddress: boolean): fc.Arbitrary<CapturedRequest> {
  const edits = fc.array(edit, { maxLength: 6 });
  const type = fc.constantFrom(
    undefined,
    null,
    'multipart/form-data; boundary=x',
    'application/json',
    '',
  );
  return fc
    .tuple(fc.constantFrom(...seeds), edits, edits, type)
    .map(([seed, inUrl, inBody, contentType]) => {
      const [address = '', query = ''] = seed.url.split('?');
      const url = keepAddress ? `${address}?${apply(query, inUrl)}` : apply(seed.url, inUrl);
      const body = seed.body === null ? null : apply(seed.body, inBody);
      return {
        ...seed,
        url,
        body,
        contentType: contentType === undefined ? seed.contentType : contentType,
      };
    });
}

function expectWhole(decoded: Decoded): void {
  if (decoded.kind === 'undecoded') {
    expect(decoded.reason).toMatch(/^[A-Z].*\.$/);
    return;
  }
  const { event } = decoded;
  expect(event.pixelId).toMatch(/^\d+$/);
  expect(event.eventName).not.toBe('');
  expect(Number.isFinite(event.timestamp)).toBe(true);
  expect(JSON.parse(JSON.stringify(event))).toEqual(event);
}

test('any mutation of a recorded request is decoded or explained, never thrown', () => {
  fc.assert(
    fc.property(mutated(false), (request) => {
      decodeRequest(request).forEach(expectWhole);
    }),
    { numRuns: 1500, seed: 20261123 },
  );
});

test('no row is lost: a request to Meta’s address always leaves at least one', () => {
  fc.assert(
    fc.property(mutated(true), (request) => {
      const decoded = decodeRequest(request);
      decoded.forEach(expectWhole);
      expect(decoded.length > 0).toBe(new URL(request.url).pathname === '/tr/');
    }),
    { numRuns: 1500, seed: 20261123 },
  );
});

test('any query is read as the URL standard reads it', () => {
  fc.assert(
    fc.property(fc.array(nasty, { maxLength: 12 }), (parts) => {
      // A half surrogate cannot be sent at all.
      const query = `id=1&${parts.join('').replaceAll(/\p{Surrogate}/gu, '')}`;
      expect(parseQuery(query)).toEqual([...new URLSearchParams(query)]);
    }),
    { numRuns: 3000, seed: 20261123 },
  );
});
