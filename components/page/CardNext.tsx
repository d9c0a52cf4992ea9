import type { TargetedMouseEvent } from 'preact';
import { Button } from '../ui/Button';
import type { CardView } from './card-view';

export interface CardNextProps {
  next: NonNullable<CardView['next']>;
  onNext: (event: TargetedMouseEvent<HTMLButtonElement>) => void;
}

/** How far a list of several pages is, and the way to the next of them. */
export function CardNext({ next: { text, action }, onNext }: CardNextProps) {
  return (
    <footer class="pc-card-next">
      <p class="pc-muted">{text}</p>
      {action === null ? null : (
        <Button kind="primary" disabled={action.disabled === true} onPress={onNext}>
          {action.label}
        </Button>
      )}
    </footer>
  );
}
