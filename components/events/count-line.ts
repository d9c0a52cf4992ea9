import type { PanelRow, RowStatus } from './panel-row';

/**
 * "12 events · 1 deduplicated · 1 browser only", states in a fixed order, empty ones left out. A
 * deduplicated pair is two rows and counts as one. With a filter: "3 of 12 events · …".
 */
export function countLine(shown: readonly PanelRow[], total: number): string {
  const counts = new Map<RowStatus, number>();
  for (const { status } of shown) counts.set(status, (counts.get(status) ?? 0) + 1);
  const noun = total === 1 ? 'event' : 'events';
  const number = (value: number) => value.toLocaleString('en-US');
  const parts = [
    shown.length === total
      ? `${number(total)} ${noun}`
      : `${number(shown.length)} of ${number(total)} ${noun}`,
  ];
  const pairs = Math.ceil((counts.get('Deduplicated') ?? 0) / 2);
  if (pairs > 0) parts.push(`${number(pairs)} deduplicated`);
  for (const status of ['Browser only', 'Server only', 'Blocked', 'Undecoded'] as const) {
    const count = counts.get(status) ?? 0;
    if (count > 0) parts.push(`${number(count)} ${status.toLowerCase()}`);
  }
  return parts.join(' · ');
}
