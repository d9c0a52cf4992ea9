import fc from 'fast-check';
import { expect, it } from 'vitest';
import { diagnose } from '@/utils/pixel/doctor/diagnose';
import { parsePageReading } from '@/utils/pixel/doctor/page-reading';
import { buildEvidence, READY_PAGE } from './build-evidence';

it('takes a page’s answer, and keeps only what looks like a pixel ID of its IDs', () => {
  const answer = {
    ...READY_PAGE,
    pixelIds: ['1029384756102938', '<img src=x>', '7', '1029384756102938'],
  };
  expect(parsePageReading(answer)).toEqual(READY_PAGE);
});

it('takes nothing that is too long, of another kind, or missing', () => {
  expect(parsePageReading({ ...READY_PAGE, hostname: 'x'.repeat(400) })).toBeNull();
  expect(parsePageReading({ ...READY_PAGE, locks: Array(60).fill('x') })).toBeNull();
  expect(parsePageReading({ ...READY_PAGE, fbq: 'yes' })).toBeNull();
  expect(parsePageReading({})).toBeNull();
});

it('takes anything without an exception, and diagnoses whatever it took', () => {
  const fields = Object.fromEntries(
    Object.entries(READY_PAGE).map(([key, value]) => [
      key,
      fc.oneof(fc.constant(value), fc.anything()),
    ]),
  );
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.record(fields)), (answer) => {
      const page = parsePageReading(answer);
      const { checks, causes } = diagnose(buildEvidence({ page }));
      expect(checks.length).toBeGreaterThanOrEqual(3);
      if (page === null) expect(causes).toEqual([]);
    }),
  );
});
