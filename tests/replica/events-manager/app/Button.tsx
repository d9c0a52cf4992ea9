/** @jsxImportSource react */
import type { KeyboardEvent, ReactNode } from 'react';
import { cx } from './page-context.ts';

interface ButtonProps {
  children: ReactNode;
  onPress: () => void;
  look?: 'plain' | 'primary' | 'link' | 'bare';
  /** The accessible name, where the content has no text. */
  name?: string;
  expanded?: boolean;
}

/** A button as Meta builds them: no button element, but one with its role and keys. */
export function Button({ children, onPress, look = 'plain', name, expanded }: ButtonProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onPress();
  };
  return (
    <div
      role="button"
      tabIndex={0}
      aria-label={name}
      aria-expanded={expanded}
      className={cx('button', `button-${look}`)}
      onClick={onPress}
      onKeyDown={onKeyDown}
    >
      <span className={cx('button-inside')}>{children}</span>
    </div>
  );
}
