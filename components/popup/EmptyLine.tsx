import { useState } from 'preact/hooks';
import { Button } from '../ui/Button';
import { CapturedLine } from './CapturedLine';
import { PasteField, type PasteFieldProps } from './PasteField';

export interface EmptyLineProps {
  label: string;
  what: string;
  kind: PasteFieldProps['kind'];
  onPaste: (text: string) => void;
}

/** A thing that is still to be captured; where its button is missing, it can be pasted. */
export function EmptyLine({ label, what, kind, onPaste }: EmptyLineProps) {
  const [open, setOpen] = useState(false);
  const field = (
    <PasteField
      what={what}
      kind={kind}
      onCancel={() => setOpen(false)}
      onPaste={(text) => {
        setOpen(false);
        onPaste(text);
      }}
    />
  );
  return (
    <CapturedLine
      label={label}
      action={
        <Button kind="quiet" expanded={open} label={`Paste ${what}`} onPress={() => setOpen(!open)}>
          Paste
        </Button>
      }
      below={open ? field : null}
    >
      {null}
    </CapturedLine>
  );
}
