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
  /** A disabled button stays where it is, and says that it is disabled. */
  disabled?: boolean;
}

/** A button as Meta builds them: no button element, but one with its role and keys. */
export function Button(props: ButtonProps) {
  const { children, onPress, look = 'plain', name, expanded, disabled = false } = props;
  const press = () => {
    if (!disabled) onPress();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    press();
  };
  return (
    <div
      role="button"
      tabIndex={disabled ? -1 : 0}
      aria-disabled={disabled || undefined}
      aria-label={name}
      aria-expanded={expanded}
      className={cx('button', `button-${look}`, disabled && 'button-disabled')}
      onClick={press}
      onKeyDown={onKeyDown}
    >
      <span className={cx('button-inside')}>{children}</span>
    </div>
  );
}
