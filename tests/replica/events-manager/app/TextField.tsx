/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { useId } from 'react';
import { cx, generation } from './page-context.ts';

interface TextFieldProps {
  name: string;
  value: string;
  onChange: (value: string) => void;
  /** A sentence below the field, and whether it says that something is wrong. */
  note?: { text: string; wrong: boolean } | undefined;
  inputMode?: 'text' | 'url' | 'email';
  maxLength?: number;
  /** What stands at the right of the field. */
  action?: ReactNode;
}

/**
 * A text field. Its name is a label in A, an `aria-label` and the placeholder in B, and the text
 * that `aria-labelledby` points to in C.
 */
export function TextField(props: TextFieldProps) {
  const { name, value, onChange, note, inputMode = 'text', maxLength, action } = props;
  const id = useId();
  const named = {
    A: {},
    B: { 'aria-label': name, placeholder: name },
    C: { 'aria-labelledby': `${id}-name` },
  }[generation];
  return (
    <div className={cx('field', 'field-wide')}>
      {generation === 'A' && (
        <label htmlFor={id} className={cx('field-name')}>
          {name}
        </label>
      )}
      {generation === 'C' && (
        <span id={`${id}-name`} className={cx('field-name')}>
          {name}
        </span>
      )}
      <div className={cx('with-button')}>
        <input
          {...named}
          id={id}
          type="text"
          inputMode={inputMode}
          maxLength={maxLength}
          autoComplete="off"
          className={cx('input')}
          value={value}
          aria-invalid={note?.wrong}
          aria-describedby={note ? `${id}-note` : undefined}
          onChange={(event) => onChange(event.target.value)}
        />
        {action}
      </div>
      {note && (
        <p
          id={`${id}-note`}
          role={note.wrong ? 'alert' : undefined}
          className={cx(note.wrong ? 'wrong' : 'quiet')}
        >
          {note.text}
        </p>
      )}
    </div>
  );
}
