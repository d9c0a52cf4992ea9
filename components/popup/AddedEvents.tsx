import { X } from 'lucide';
import {
  ADDABLE_EVENTS,
  MOST_EVENTS,
  type AddedEvent,
} from '@/utils/pixel/code/pixel-code-choices';
import { Button } from '../ui/Button';
import { Select } from '../ui/Select';

export interface AddedEventsProps {
  events: AddedEvent[];
  /** What is wrong with them and what to do, or null. */
  problem: string | null;
  onChange: (events: AddedEvent[]) => void;
}

/** Standard events that the code fires after PageView, each with a value where it has one. */
export function AddedEvents({ events, problem, onChange }: AddedEventsProps) {
  const left = ADDABLE_EVENTS.filter((name) => !events.some((event) => event.name === name));
  const edit = (at: number, change: Partial<AddedEvent>) =>
    onChange(events.map((event, index) => (index === at ? { ...event, ...change } : event)));
  return (
    <fieldset class="pc-ticks">
      <legend class="pc-field-label">Further events, each with an event ID</legend>
      {events.map(({ name, value, currency }, index) => (
        <div key={name} class="pc-added-event">
          <span>{name}</span>
          <input
            class="pc-input"
            aria-label={`Value of ${name}`}
            placeholder="Value"
            inputMode="decimal"
            value={value}
            onInput={(event) => edit(index, { value: event.currentTarget.value.trim() })}
          />
          <input
            class="pc-input"
            aria-label={`Currency of ${name}`}
            placeholder="USD"
            maxLength={3}
            value={currency}
            onInput={(event) =>
              edit(index, { currency: event.currentTarget.value.trim().toUpperCase() })
            }
          />
          <Button
            kind="quiet"
            icon={X}
            label={`Take ${name} out`}
            onPress={() => onChange(events.filter((_, other) => other !== index))}
          />
        </div>
      ))}
      {events.length >= MOST_EVENTS ? null : (
        <Select
          label="Add an event"
          value=""
          options={[
            { value: '', text: 'Add an event' },
            ...left.map((value) => ({ value, text: value })),
          ]}
          onChange={(chosen) => {
            const name = left.find((one) => one === chosen);
            if (name !== undefined) onChange([...events, { name, value: '', currency: '' }]);
          }}
        />
      )}
      {problem === null ? null : (
        <span class="pc-field-problem" role="alert">
          {problem}
        </span>
      )}
      {events.length === 0 ? null : (
        <p class="pc-muted">
          They fire on every page that holds this code. For one page only, insert it in that page.
        </p>
      )}
    </fieldset>
  );
}
