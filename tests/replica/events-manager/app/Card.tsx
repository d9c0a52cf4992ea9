/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { useId } from 'react';
import { cx } from './page-context.ts';

interface CardProps {
  title: string;
  explain?: string;
  /** What stands at the right of the title. */
  action?: ReactNode;
  children?: ReactNode;
}

/** A titled block of a screen. */
export function Card({ title, explain, action, children }: CardProps) {
  const id = useId();
  return (
    <section className={cx('card')} aria-labelledby={id}>
      <div className={cx('card-head')}>
        <div>
          <h3 id={id} className={cx('card-title')}>
            {title}
          </h3>
          {explain !== undefined && <p className={cx('quiet')}>{explain}</p>}
        </div>
        {action}
      </div>
      {children}
    </section>
  );
}
