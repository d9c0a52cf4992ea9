import { addressReader, type Address } from '@/utils/pixel/findings/address';

export type { Address };

/** Reads one address by itself. */
export function readAddress(text: string): Address {
  return addressReader()(text);
}
