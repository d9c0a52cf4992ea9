import { useState } from 'preact/hooks';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';

export interface PasteFieldProps {
  /** What is pasted, as in "Paste the access token". */
  what: string;
  /** `secret` hides what is typed; `code` takes several lines. */
  kind: 'line' | 'secret' | 'code';
  onPaste: (text: string) => void;
  onCancel: () => void;
}

/** The second way to a captured thing: copied by hand, pasted here. */
export function PasteField({ what, kind, onPaste, onCancel }: PasteFieldProps) {
  const [text, setText] = useState('');
  const control = {
    value: text,
    autoComplete: 'off',
    spellcheck: false,
    onInput: (event: { currentTarget: { value: string } }) => setText(event.currentTarget.value),
  } as const;
  return (
    <form
      class="pc-paste"
      onSubmit={(event) => {
        event.preventDefault();
        onPaste(text);
      }}
    >
      <Field label={`Paste the ${what}`}>
        {kind === 'code' ? (
          <textarea class="pc-input" rows={3} {...control} />
        ) : kind === 'secret' ? (
          <input class="pc-input" type="password" {...control} />
        ) : (
          <input class="pc-input" {...control} />
        )}
      </Field>
      <div class="pc-form-actions">
        <Button onPress={onCancel}>Cancel</Button>
        <Button submit disabled={text.trim() === ''}>
          Keep it
        </Button>
      </div>
    </form>
  );
}
