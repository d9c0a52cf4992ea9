import { useState } from 'preact/hooks';
import { Button } from '../ui/Button';
import { copyText } from '../ui/copy-text';

export interface CopyReportProps {
  text: string;
  copy?: (text: string, near: HTMLElement) => Promise<boolean>;
}

const WORDS = { idle: 'Copy report', copied: 'Copied', failed: 'Not copied' };

/** Copies how this page is doing; it says what is in it before anybody sends it. */
export function CopyReport({ text, copy = copyText }: CopyReportProps) {
  const [outcome, setOutcome] = useState<keyof typeof WORDS>('idle');
  return (
    <Button
      kind="quiet"
      title="What was found on this page and how surely. Nothing of the page’s content, no IDs, no token."
      onPress={(event) => {
        void copy(text, event.currentTarget).then((done) => setOutcome(done ? 'copied' : 'failed'));
      }}
    >
      {WORDS[outcome]}
    </Button>
  );
}
