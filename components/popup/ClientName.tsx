import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';

export interface ClientNameProps {
  /** What saving does, as the button says it. */
  action: string;
  initial: string;
  onSave: (name: string) => void;
  /** After saving and after giving up. */
  onDone: () => void;
}

/** The one-line form that names a client. */
export function ClientName({ action, initial, onSave, onDone }: ClientNameProps) {
  const [name, setName] = useState(initial);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const trimmed = name.trim();
  return (
    <form
      class="pc-client-name"
      onSubmit={(event) => {
        event.preventDefault();
        if (trimmed === '') return;
        onSave(trimmed);
        onDone();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // The browser closes the whole popup on Escape.
        event.preventDefault();
        onDone();
      }}
    >
      <Field label="Client name">
        <input
          ref={input}
          class="pc-input"
          value={name}
          maxLength={100}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </Field>
      <div class="pc-form-actions">
        <Button onPress={onDone}>Cancel</Button>
        <Button kind="primary" submit disabled={trimmed === '' || trimmed === initial}>
          {action}
        </Button>
      </div>
    </form>
  );
}
