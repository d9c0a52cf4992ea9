import type { AddedEvent } from '@/utils/pixel/code/pixel-code-choices';

/** What keeps added events from being kept, with what to do; null when nothing does. */
export function findAddedEventProblem(events: AddedEvent[]): string | null {
  for (const { name, value, currency } of events) {
    if (!/^(\d{1,12}(\.\d{1,4})?)?$/.test(value))
      return `Write the value of ${name} with digits only, and a point for decimals, like 12.50.`;
    if (!/^([A-Z]{3})?$/.test(currency))
      return `Write the currency of ${name} with its three letters, like USD.`;
    if (name === 'Purchase' && value === '')
      return 'Meta requires a value and a currency for Purchase. Enter both.';
    if ((value === '') !== (currency === ''))
      return `Enter both a value and a currency for ${name}, or neither.`;
  }
  return null;
}
