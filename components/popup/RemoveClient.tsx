import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

export interface RemoveClientProps {
  name: string;
  onRemove: () => void;
  onDone: () => void;
}

/** The question before a client goes; it takes the focus, so that it is read and can be answered. */
export function RemoveClient({ name, onRemove, onDone }: RemoveClientProps) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.focus(), []);
  return (
    <div ref={root} tabIndex={-1} role="group" aria-label={`Remove ${name}`}>
      <Notice
        tone="warn"
        text={`Remove ${name}? Its dataset ID, access token, pixel code and settings are deleted here. Nothing changes in Events Manager or HighLevel.`}
      >
        <Button
          danger
          onPress={() => {
            onRemove();
            onDone();
          }}
        >
          Remove client
        </Button>
        <Button onPress={onDone}>Keep</Button>
      </Notice>
    </div>
  );
}
