import { useEffect, useState } from 'preact/hooks';
import { Check, Copy, X } from 'lucide';
import { Button } from './Button';
import { copyText } from './copy-text';

export interface CopyButtonProps {
  text: string;
  /** What is copied, for the accessible name: "Copy dataset ID". */
  what: string;
  copy?: (text: string, near: HTMLElement) => Promise<boolean>;
}

type Outcome = 'idle' | 'copied' | 'failed';

const ICONS = { idle: Copy, copied: Check, failed: X };
const BACK_TO_IDLE_MS = 1600;

/** Copies a value and says so for a moment, in the button's own name. */
export function CopyButton({ text, what, copy = copyText }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Outcome>('idle');
  useEffect(() => {
    if (outcome === 'idle') return;
    const timer = setTimeout(() => setOutcome('idle'), BACK_TO_IDLE_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const labels = {
    idle: `Copy ${what}`,
    copied: 'Copied',
    failed: 'Not copied: select the text and copy it by hand',
  };
  return (
    <Button
      kind="quiet"
      icon={ICONS[outcome]}
      label={labels[outcome]}
      onPress={(event) => {
        void copy(text, event.currentTarget).then((done) => setOutcome(done ? 'copied' : 'failed'));
      }}
    />
  );
}
