import { Shape } from '../ui/Shape';
import { maskValue } from '@/utils/pixel/export/mask-personal';
import { matchingLines } from './matching-keys';
import type { RowDetail } from '@/utils/pixel/rows/row-detail';

export interface MatchingTabProps {
  detail: RowDetail;
  masked: boolean;
}

/** Which keys Meta can match a person by, and which are missing. Never a score. */
export function MatchingTab({ detail, masked }: MatchingTabProps) {
  if (detail.kind !== 'browser')
    return (
      <p class="pc-muted">
        {detail.kind === 'server'
          ? 'Test events does not show which matching keys a server event carried.'
          : 'The request could not be read, so its matching keys are not known.'}
      </p>
    );
  const lines = matchingLines(detail.event);
  const sent = lines.filter(({ value }) => value !== null).length;
  return (
    <>
      <p>{`${sent} of ${lines.length} keys sent.`}</p>
      <ul class="pc-matching">
        {lines.map(({ key, label, value, personal, how, shape }, index) => (
          <li key={`${key} ${index}`} class={value === null ? 'pc-muted' : undefined}>
            <span class={value === null ? undefined : 'pc-tone-good'}>
              <Shape name={value === null ? 'ring' : 'tick'} />
            </span>
            <span>{label}</span>
            {value === null ? (
              <span>Not sent</span>
            ) : (
              <span class="pc-matching-value">
                <span class="pc-mono">{masked && personal ? maskValue(value) : value}</span>
                <span class="pc-muted">{shape === null ? how : `${how}, shape ${shape}`}</span>
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
