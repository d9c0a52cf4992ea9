/** @jsxImportSource react */
import { X } from 'lucide';
import type { KeyboardEvent, ReactNode } from 'react';
import { useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { cx, label } from './page-context.ts';

interface DialogProps {
  title: string;
  onClose: () => void;
  /** What the dialog is about, below its title. */
  subtitle?: string | undefined;
  /** Fills the window, with the steps beside the body. */
  aside?: ReactNode;
  /** Left out where a step has no way on but its choices. */
  footer?: ReactNode;
  children: ReactNode;
}

const STOPS = '[tabindex="0"], a, input:enabled';

/** A modal dialog at the end of the body. It keeps the focus inside, and gives it back. */
export function Dialog({ title, subtitle, onClose, aside, footer, children }: DialogProps) {
  const titleId = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    box.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    if (event.key !== 'Tab' || !box.current) return;
    const stops = [...box.current.querySelectorAll<HTMLElement>(STOPS)];
    const edge = event.shiftKey ? stops[0] : stops.at(-1);
    if (document.activeElement !== edge) return;
    event.preventDefault();
    (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
  };
  return createPortal(
    <div className={cx('veil')}>
      <div
        ref={box}
        role="dialog"
        aria-modal="true"
        aria-labelledby={titleId}
        tabIndex={-1}
        className={cx('dialog', aside !== undefined && 'dialog-wide')}
        onKeyDown={onKeyDown}
      >
        <div className={cx('dialog-head')}>
          <div>
            <h2 id={titleId} className={cx('dialog-title')}>
              {title}
            </h2>
            {subtitle !== undefined && <div className={cx('quiet', 'digits')}>{subtitle}</div>}
          </div>
          <Button look="bare" name={label('app.close')} onPress={onClose}>
            <Icon of={X} size={20} />
          </Button>
        </div>
        <div className={cx('dialog-middle')}>
          {aside}
          <div className={cx('dialog-body')}>{children}</div>
        </div>
        {footer !== undefined && <div className={cx('dialog-foot')}>{footer}</div>}
      </div>
    </div>,
    document.body,
  );
}
