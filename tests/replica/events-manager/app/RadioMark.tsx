/** @jsxImportSource react */
import type { KeyboardEvent } from 'react';
import { cx, generation } from './page-context.ts';

interface RadioMarkProps {
  /** Of the element that names it; its own is that with `-mark`. */
  id: string;
  group: string;
  described: boolean;
  checked: boolean;
  onChoose: () => void;
}

/** The button of a radio card: a drawn one with the role in C, the browser's own before. */
export function RadioMark({ id, group, described, checked, onChoose }: RadioMarkProps) {
  const describedBy = described ? `${id}-explain` : undefined;
  if (generation !== 'C') {
    return (
      <input
        type="radio"
        id={`${id}-mark`}
        name={group}
        aria-describedby={describedBy}
        className={cx('radio-mark')}
        checked={checked}
        onChange={onChoose}
      />
    );
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== ' ' && event.key !== 'Enter') return;
    event.preventDefault();
    onChoose();
  };
  return (
    <div
      role="radio"
      id={`${id}-mark`}
      aria-checked={checked}
      aria-labelledby={id}
      aria-describedby={describedBy}
      tabIndex={0}
      className={cx('radio-mark', 'drawn-radio', checked && 'drawn-radio-on')}
      onKeyDown={onKeyDown}
    />
  );
}
