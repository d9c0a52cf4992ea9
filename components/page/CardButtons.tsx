import type { TargetedMouseEvent } from 'preact';
import { ChevronRight } from 'lucide';
import { Button } from '../ui/Button';
import type { CardView } from './card-view';

export interface CardButtonsProps {
  view: CardView;
  changeShown: boolean;
  onToggleChange: () => void;
  onPrimary: (event: TargetedMouseEvent<HTMLButtonElement>) => void;
  onSecondary: (event: TargetedMouseEvent<HTMLButtonElement>) => void;
}

/** The last line of the card: the change on demand at the left, what can be done at the right. */
export function CardButtons(props: CardButtonsProps) {
  const { view, changeShown, onToggleChange, onPrimary, onSecondary } = props;
  const { diff, primary, secondary } = view;
  if (diff === null && primary === null && secondary === null) return null;
  return (
    <footer class="pc-card-actions">
      {diff === null ? null : (
        <span class="pc-card-toggle">
          <Button kind="quiet" icon={ChevronRight} expanded={changeShown} onPress={onToggleChange}>
            {changeShown ? 'Hide the change' : 'Show the change'}
          </Button>
        </span>
      )}
      {secondary === null ? null : (
        <Button disabled={secondary.disabled === true} onPress={onSecondary}>
          {secondary.label}
        </Button>
      )}
      {primary === null ? null : (
        <Button kind="primary" disabled={primary.disabled === true} onPress={onPrimary}>
          {primary.label}
        </Button>
      )}
    </footer>
  );
}
