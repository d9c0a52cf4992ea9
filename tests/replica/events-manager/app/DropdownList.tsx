/** @jsxImportSource react */
import type { KeyboardEvent } from 'react';
import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { cx } from './page-context.ts';

export interface DropdownOption<T extends string> {
  value: T;
  name: string;
}

interface DropdownListProps<T extends string> {
  id: string;
  name: string;
  /** Where the closed dropdown is. */
  place: DOMRect;
  options: readonly DropdownOption<T>[];
  chosen: T | null;
  onChoose: (value: T) => void;
  onClose: () => void;
}

/** The open list of a dropdown: arrows move, Enter chooses, Escape and a click beside it close. */
export function DropdownList<T extends string>(props: DropdownListProps<T>) {
  const { id, name, place, options, chosen, onChoose, onClose } = props;
  const list = useRef<HTMLDivElement>(null);
  const entries = () => [...(list.current?.querySelectorAll<HTMLElement>('[role=option]') ?? [])];
  useEffect(() => {
    const all = entries();
    (all.find((entry) => entry.ariaSelected === 'true') ?? all[0])?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    // The dialog below must not take these keys for its own.
    event.stopPropagation();
    const all = entries();
    const at = all.findIndex((entry) => entry === document.activeElement);
    if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else if (event.key === 'ArrowDown') all[Math.min(at + 1, all.length - 1)]?.focus();
    else if (event.key === 'ArrowUp') all[Math.max(at - 1, 0)]?.focus();
    else if (event.key === 'Enter' || event.key === ' ') all[at]?.click();
    else return;
    event.preventDefault();
  };
  return createPortal(
    <div className={cx('dropdown-layer')} onClick={onClose}>
      <div
        ref={list}
        id={id}
        role="listbox"
        aria-label={name}
        className={cx('dropdown-list')}
        style={{ left: place.left, top: place.bottom + 4, width: place.width }}
        onClick={(event) => event.stopPropagation()}
        onKeyDown={onKeyDown}
      >
        {options.map((option) => (
          <div
            key={option.value}
            role="option"
            tabIndex={-1}
            aria-selected={option.value === chosen}
            className={cx('dropdown-option')}
            onClick={() => onChoose(option.value)}
          >
            {option.name}
          </div>
        ))}
      </div>
    </div>,
    document.body,
  );
}
