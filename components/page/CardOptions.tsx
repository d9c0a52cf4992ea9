import type { TargetedMouseEvent } from 'preact';
import { useId } from 'preact/hooks';
import type { CardOption } from './card-view';

export interface CardOptionsProps {
  options: CardOption[];
  onOption: (index: number, event: TargetedMouseEvent<HTMLInputElement>) => void;
}

/** What can be done with the field, one of it chosen; nothing where there is no choice. */
export function CardOptions({ options, onOption }: CardOptionsProps) {
  const name = useId();
  if (options.length < 2) return null;
  return (
    <fieldset class="pc-card-options">
      <legend class="pc-hidden">What to do</legend>
      {options.map(({ label, selected }, index) => (
        <label key={label}>
          <input
            type="radio"
            name={name}
            checked={selected}
            onClick={(event) => {
              if (!selected) onOption(index, event);
            }}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
