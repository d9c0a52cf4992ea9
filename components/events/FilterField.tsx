import type { RefObject } from 'preact';
import { useId, useState } from 'preact/hooks';
import { completeFilter, type Completion } from '@/utils/pixel/filter/complete-filter';
import type { FilterProblem } from '@/utils/pixel/filter/parse-filter';

export interface FilterFieldProps {
  value: string;
  /** What is wrong with it and where; null when nothing is. */
  problem: FilterProblem | null;
  /** The values seen of a field, the most frequent first. */
  valuesOf: (field: string) => readonly string[];
  field: RefObject<HTMLInputElement | null>;
  onInput: (value: string) => void;
  /** Enter, or Esc in an empty field: the person wants to go on in the list. */
  onLeave: () => void;
}

/** The filter with its completion; the arrows choose, Tab or Enter takes. */
export function FilterField(props: FilterFieldProps) {
  const { value, problem, valuesOf, field, onInput, onLeave } = props;
  const id = useId();
  const [offered, setCompletion] = useState<Completion | null>(null);
  // What is not on screen must not be taken either.
  const completion = problem === null ? offered : null;
  const [chosen, setChosen] = useState(-1);
  const offer = (input: HTMLInputElement, isAsked: boolean) => {
    const caret = input.selectionStart ?? input.value.length;
    // Nothing is offered to an empty field until it is asked for: most people want to type.
    setCompletion(
      input.value === '' && !isAsked ? null : completeFilter(input.value, caret, valuesOf),
    );
    setChosen(-1);
  };
  const take = (input: HTMLInputElement, insert: string) => {
    if (completion === null) return;
    const next =
      input.value.slice(0, completion.start) + insert + input.value.slice(completion.end);
    const caret = completion.start + insert.length;
    onInput(next);
    input.value = next;
    input.setSelectionRange(caret, caret);
    offer(input, false);
  };
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLInputElement }) => {
    const count = completion?.suggestions.length ?? 0;
    const input = event.currentTarget;
    const first = completion?.suggestions[event.key === 'Tab' ? Math.max(chosen, 0) : chosen];
    // What stands there already would be taken again and again: Tab has to lead on.
    const isThere = first?.insert === value.slice(completion?.start, completion?.end);
    const picked = event.key === 'Tab' && isThere ? undefined : first;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (completion === null) offer(input, true);
      else
        setChosen(
          (chosen +
            (event.key === 'ArrowDown' ? 1 : count) +
            (chosen < 0 && event.key === 'ArrowUp' ? 1 : 0)) %
            count,
        );
    } else if (
      (event.key === 'Tab' || event.key === 'Enter') &&
      picked !== undefined &&
      !event.shiftKey
    )
      take(input, picked.insert);
    else if (event.key === 'Escape' && completion !== null) setCompletion(null);
    else if (event.key === 'Escape' && value !== '') onInput('');
    else if (event.key === 'Escape' || event.key === 'Enter') {
      setCompletion(null);
      onLeave();
    } else return;
    event.preventDefault();
  };
  return (
    <span class="pc-filter">
      <input
        ref={field}
        class="pc-input"
        type="search"
        role="searchbox"
        aria-label="Filter events"
        aria-autocomplete="list"
        aria-controls={completion === null ? undefined : `${id}-list`}
        aria-activedescendant={chosen < 0 ? undefined : `${id}-${chosen}`}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        placeholder="Filter: ev:Lead has:eid -automatic"
        value={value}
        spellcheck={false}
        autocomplete="off"
        onInput={(event) => {
          onInput(event.currentTarget.value);
          offer(event.currentTarget, false);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setCompletion(null)}
      />
      {problem === null ? null : (
        <span class="pc-filter-problem" id={`${id}-problem`} role="alert">
          <span class="pc-mono" aria-hidden="true">
            {value.slice(Math.max(0, problem.start - 16), problem.start)}
            <mark>{value.slice(problem.start, problem.end)}</mark>
          </span>
          <span>{problem.message}</span>
        </span>
      )}
      {completion === null ? null : (
        <span class="pc-filter-list" role="listbox" id={`${id}-list`} aria-label="Suggestions">
          {completion.suggestions.map(({ insert, about }, index) => (
            <span
              key={insert}
              role="option"
              id={`${id}-${index}`}
              aria-selected={index === chosen}
              onMouseDown={(event) => {
                // The field must keep the focus.
                event.preventDefault();
                if (field.current !== null) take(field.current, insert);
              }}
            >
              <span class="pc-mono">{insert}</span>
              <span class="pc-muted">{about}</span>
            </span>
          ))}
        </span>
      )}
    </span>
  );
}
