import { readAmount } from '@/utils/pixel/findings/amount';
import { customValue, type EventSubject } from '@/utils/pixel/findings/event-subject';

/** An entry of `contents` that has a price. */
export interface PricedItem {
  price: number;
  quantity: number;
}

/** The entries of `contents` with price and quantity; none when one of them lacks either. */
export function contentsOf(subject: EventSubject): PricedItem[] {
  const contents = customValue(subject, 'contents');
  if (!Array.isArray(contents)) return [];
  const items = contents.map((entry): PricedItem | null => {
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return null;
    const price = readAmount(entry.item_price ?? entry.price).number;
    const quantity = readAmount(entry.quantity).number;
    return price === null || quantity === null ? null : { price, quantity };
  });
  return items.every((item) => item !== null) ? items : [];
}
