/** @jsxImportSource react */
import { ChevronDown } from 'lucide';
import type { KeyboardEvent } from 'react';
import { useId, useRef, useState } from 'react';
import type { DropdownOption } from './DropdownList.tsx';
import { DropdownList } from './DropdownList.tsx';
import { Icon } from './Icon.tsx';
import { cx } from './page-context.ts';

interface DropdownProps<T extends string> {
  name: string;
  prompt: string;
  options: readonly DropdownOption<T>[];
  chosen: T | null;
  onChoose: (value: T) => void;
}

/** A choice from a list that opens at the end of the body, as Meta's do. */
export function Dropdown<T extends string>(props: DropdownProps<T>) {
  const { name, prompt, options, chosen, onChoose } = props;
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<DOMRect | null>(null);
  const open = () => setPlace(box.current?.getBoundingClientRect() ?? null);
  const close = () => {
    setPlace(null);
    box.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!['Enter', ' ', 'ArrowDown'].includes(event.key)) return;
    event.preventDefault();
    open();
  };
  return (
    <div className={cx('field', 'field-wide')}>
      <div id={`${id}-name`} className={cx('field-name')}>
        {name}
      </div>
      <div
        ref={box}
        role="combobox"
        tabIndex={0}
        aria-haspopup="listbox"
        aria-expanded={place !== null}
        aria-controls={`${id}-list`}
        aria-labelledby={`${id}-name`}
        className={cx('input', 'dropdown')}
        onClick={open}
        onKeyDown={onKeyDown}
      >
        <span className={cx(chosen === null && 'quiet')}>
          {options.find(({ value }) => value === chosen)?.name ?? prompt}
        </span>
        <Icon of={ChevronDown} size={16} />
      </div>
      {place && (
        <DropdownList
          id={`${id}-list`}
          name={name}
          place={place}
          options={options}
          chosen={chosen}
          onClose={close}
          onChoose={(value) => {
            onChoose(value);
            close();
          }}
        />
      )}
    </div>
  );
}
