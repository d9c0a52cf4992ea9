/** @jsxImportSource react */
import type { Copy } from 'lucide';
import { createElement } from 'react';
import { cx } from './page-context.ts';

/** A line drawing beside a text that says the same. */
export function Icon({ of, size = 16 }: { of: typeof Copy; size?: number }) {
  return (
    <svg
      className={cx('icon')}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {of.map(([tag, shape], index) => createElement(tag, { ...shape, key: index }))}
    </svg>
  );
}
