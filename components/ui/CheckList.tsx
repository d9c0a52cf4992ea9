import type { Check } from '@/utils/workflow/check';
import { Shape } from './Shape';

const LOOKS = {
  wrong: { shape: 'cross', tone: 'bad', word: 'Wrong' },
  attention: { shape: 'triangle', tone: 'warn', word: 'Attention' },
  unseen: { shape: 'question', tone: 'plain', word: 'Not seen' },
} as const;

/** What the page was seen to have wrong, the worst first: what is the case, then what to do. */
export function CheckList({ checks }: { checks: readonly Check[] }) {
  if (checks.length === 0) return null;
  return (
    <ul class="pc-checks" aria-label="Checks">
      {checks.map(({ id, severity, text }) => {
        const { shape, tone, word } = LOOKS[severity];
        return (
          <li key={id} class={`pc-tone-${tone}`}>
            <Shape name={shape} />
            <p>
              <strong>{word}</strong> {text}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
