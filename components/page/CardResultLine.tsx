import type { TargetedMouseEvent } from 'preact';
import { Button } from '../ui/Button';
import { StatusPill } from '../ui/StatusPill';
import type { CardResult } from './card-view';

export interface CardResultLineProps {
  result: CardResult;
  onUndo: (event: TargetedMouseEvent<HTMLButtonElement>) => void;
  onClose: () => void;
}

const STATES = {
  working: { tone: 'plain', shape: 'ring', word: 'Working' },
  captured: { tone: 'good', shape: 'tick', word: 'Captured' },
  'not-captured': { tone: 'bad', shape: 'cross', word: 'Not captured' },
  verified: { tone: 'good', shape: 'tick', word: 'Verified' },
  saved: { tone: 'good', shape: 'tick', word: 'Saved' },
  'not-saved': { tone: 'warn', shape: 'triangle', word: 'Not saved' },
  'not-verified': { tone: 'warn', shape: 'triangle', word: 'Not verified' },
  unchanged: { tone: 'good', shape: 'tick', word: 'Already there' },
  refused: { tone: 'bad', shape: 'cross', word: 'Not filled' },
  undone: { tone: 'plain', shape: 'ring', word: 'Undone' },
} as const;

/** How it went, in a word and a sentence, with the way back. */
export function CardResultLine({ result, onUndo, onClose }: CardResultLineProps) {
  const state = STATES[result.kind];
  const canUndo = 'canUndo' in result && result.canUndo;
  return (
    <div class={`pc-card-result pc-card-result-${state.tone}`}>
      <div role="status" class="pc-card-result-text">
        <StatusPill {...state} bare />
        <p>{result.text}</p>
      </div>
      {result.kind === 'working' ? null : (
        <div class="pc-card-actions">
          {canUndo ? <Button onPress={onUndo}>Undo</Button> : null}
          <Button onPress={onClose}>Close</Button>
        </div>
      )}
    </div>
  );
}
