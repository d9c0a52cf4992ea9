/** @jsxImportSource react */
import { Check } from 'lucide';
import { useId } from 'react';
import { DrawnCheckBox } from './DrawnCheckBox.tsx';
import { Icon } from './Icon.tsx';
import { cx, generation, label } from './page-context.ts';

interface CheckBoxProps {
  name: string;
  checked: boolean;
  /** Ticked for good. */
  required?: boolean;
  onToggle: () => void;
}

/**
 * A checkbox with its name beside it. A: the browser's own. B: the browser's own, unseen, over a
 * drawn box. C: an element with the role, and no input at all.
 */
export function CheckBox({ name, checked, required = false, onToggle }: CheckBoxProps) {
  const id = useId();
  if (generation === 'C') {
    return <DrawnCheckBox {...{ name, checked, required, onToggle }} />;
  }
  return (
    <div className={cx('check')}>
      <label htmlFor={id} className={cx('check-label')}>
        <span className={cx('check-place')}>
          {generation === 'B' && (
            <span
              className={cx('check-box', checked && 'check-box-on', required && 'check-box-fixed')}
            >
              {checked && <Icon of={Check} size={14} />}
            </span>
          )}
          <input
            id={id}
            type="checkbox"
            className={cx(generation === 'B' ? 'check-unseen' : 'check-own')}
            checked={checked}
            disabled={required}
            onChange={onToggle}
          />
        </span>
        <span>{name}</span>
      </label>
      {required && <span className={cx('quiet')}>{label('app.required')}</span>}
    </div>
  );
}
