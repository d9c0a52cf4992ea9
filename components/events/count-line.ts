import { formatCount } from '../ui/format-count';
import type { RowStatus } from '@/utils/pixel/rows/panel-row';

const STATES: readonly RowStatus[] = [
  'Browser only',
  'Server only',
  'Blocked',
  'Called, never sent',
  'Undecoded',
];

/**
 * "12 events · 1 deduplicated · 1 browser only", states in a fixed order, empty ones left out. A
 * deduplicated pair is two rows and counts as one. With a filter: "3 of 12 events · …".
 */
export function countLine(
  counts: ReadonlyMap<RowStatus, number>,
  shown: number,
  total: number,
): string {
  const noun = total === 1 ? 'event' : 'events';
  const parts = [
    shown === total
      ? `${formatCount(total)} ${noun}`
      : `${formatCount(shown)} of ${formatCount(total)} ${noun}`,
  ];
  const pairs = Math.ceil((counts.get('Deduplicated') ?? 0) / 2);
  if (pairs > 0) parts.push(`${formatCount(pairs)} deduplicated`);
  for (const status of STATES) {
    const count = counts.get(status) ?? 0;
    if (count > 0) parts.push(`${formatCount(count)} ${status.toLowerCase()}`);
  }
  const warnings = counts.get('Warning') ?? 0;
  if (warnings > 0) parts.push(warnings === 1 ? '1 warning' : `${formatCount(warnings)} warnings`);
  return parts.join(' · ');
}
