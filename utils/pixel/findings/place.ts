import type { Address } from '@/utils/pixel/findings/address';
import { enumerate, quote } from '@/utils/pixel/findings/quote';

/** Where in an address contact details stand, without repeating them. */
export function findPlace({ contactNames }: Address): string {
  return contactNames.length > 0
    ? `(${enumerate([...new Set(contactNames)].map(quote))})`
    : '(an email address)';
}
