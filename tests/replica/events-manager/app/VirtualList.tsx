/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { useState } from 'react';
import { cx } from './page-context.ts';

/** In CSS pixels; the style sheet's `.virtual-row` and `.virtual-list` have the same. */
const ROW_HEIGHT = 52;
const LIST_HEIGHT = 312;

interface VirtualListProps<T extends string> {
  name: string;
  items: readonly T[];
  children: (item: T) => ReactNode;
}

/** A long list: only the rows in view, and one before and after, are in the page. */
export function VirtualList<T extends string>({ name, items, children }: VirtualListProps<T>) {
  const [scrolled, setScrolled] = useState(0);
  const first = Math.max(0, Math.floor(scrolled / ROW_HEIGHT) - 1);
  const last = Math.ceil((scrolled + LIST_HEIGHT) / ROW_HEIGHT) + 1;
  return (
    <div
      className={cx('virtual-list')}
      onScroll={(event) => setScrolled(event.currentTarget.scrollTop)}
    >
      <div
        role="list"
        aria-label={name}
        className={cx('virtual-all')}
        style={{ height: items.length * ROW_HEIGHT }}
      >
        {items.slice(first, last).map((item, index) => (
          <div
            key={item}
            role="listitem"
            aria-setsize={items.length}
            aria-posinset={first + index + 1}
            className={cx('virtual-row')}
            style={{ transform: `translateY(${(first + index) * ROW_HEIGHT}px)` }}
          >
            {children(item)}
          </div>
        ))}
      </div>
    </div>
  );
}
