import { ChevronDown } from 'lucide';
import { Icon } from './Icon';

export interface SelectProps {
  /** Accessible name; left out where a label around it names it. */
  label?: string;
  value: string;
  options: readonly { value: string; text: string }[];
  onChange: (value: string) => void;
}

/** The platform's own select, with our look: its keyboard and its list are already right. */
export function Select({ label, value, options, onChange }: SelectProps) {
  return (
    <span class="pc-select">
      <select
        class="pc-input"
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.text}
          </option>
        ))}
      </select>
      <Icon node={ChevronDown} size={14} />
    </span>
  );
}
