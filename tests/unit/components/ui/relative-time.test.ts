import { expect, test } from 'vitest';
import { relativeTime } from '@/components/ui/relative-time';

const NOW = Date.UTC(2026, 9, 6, 12);
const MINUTE = 60_000;

test.each([
  [0, 'just now'],
  [-5 * MINUTE, 'just now'],
  [59_999, 'just now'],
  [MINUTE, '1 min ago'],
  [59 * MINUTE, '59 min ago'],
  [60 * MINUTE, '1 h ago'],
  [23 * 60 * MINUTE, '23 h ago'],
  [24 * 60 * MINUTE, 'yesterday'],
  [72 * 60 * MINUTE, '3 days ago'],
])('%d ms past is "%s"', (past, words) => {
  expect(relativeTime(NOW - past, NOW)).toBe(words);
});
