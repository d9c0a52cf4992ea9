/** @jsxImportSource react */
import { Check } from 'lucide';
import type { KeyboardEvent } from 'react';
import { useId } from 'react';
import { Icon } from './Icon.tsx';
import { cx, label } from './page-context.ts';

interface DrawnCheckBoxProps {
  name: string;
  checked: boolean;
  required: boolean;
  onToggle: () => void;
}

/** A checkbox that is no input: a role, a state, and its name from the text beside it. */
export function DrawnCheckBox({ name, checked, required, onToggle }: DrawnCheckBoxProps) {
  const id = useId();
  const toggle = () => {
    if (!required) onToggle();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    toggle();
  };
  return (
    <div className={cx('check')} onClick={toggle}>
      <div
        role="checkbox"
        aria-checked={checked}
        aria-disabled={required || undefined}
        aria-labelledby={id}
        tabIndex={required ? -1 : 0}
        className={cx('check-box', checked && 'check-box-on', required && 'check-box-fixed')}
        onKeyDown={onKeyDown}
      >
        {checked && <Icon of={Check} size={14} />}
      </div>
      <span id={id}>{name}</span>
      {required && <span className={cx('quiet')}>{label('app.required')}</span>}
    </div>
  );
}
