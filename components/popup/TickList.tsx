export interface TickListProps<T extends string> {
  label: string;
  options: readonly { value: T; text: string }[];
  ticked: readonly T[];
  /** One under the other, for long texts. */
  isStacked?: boolean;
  onChange: (ticked: T[]) => void;
}

/** Several choices of a list, in the list's own order. */
export function TickList<T extends string>({
  label,
  options,
  ticked,
  isStacked = false,
  onChange,
}: TickListProps<T>) {
  return (
    <fieldset class={isStacked ? 'pc-ticks pc-ticks-stacked' : 'pc-ticks'}>
      <legend class="pc-field-label">{label}</legend>
      {options.map(({ value, text }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={ticked.includes(value)}
            onChange={(event) => {
              const isOn = event.currentTarget.checked;
              onChange(
                options
                  .map((option) => option.value)
                  .filter((one) => (one === value ? isOn : ticked.includes(one))),
              );
            }}
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
