import { Shape } from '../ui/Shape';
import { maskValue } from '@/utils/pixel/export/mask-personal';
import { matchingLines, serverLines } from './matching-keys';
import { isPartlyKnown, type RowDetail } from '@/utils/pixel/rows/row-detail';

export interface MatchingTabProps {
  detail: RowDetail;
  masked: boolean;
}

/** Why nothing can be said of the keys. */
const NOTHING_KNOWN: Record<RowDetail['kind'], string> = {
  browser: 'The request could not be read, so its matching keys are not known.',
  undecoded: 'The request could not be read, so its matching keys are not known.',
  server: 'Test events does not show which matching keys this server event carried.',
  unsent: 'Nothing was sent, so Meta has nothing to match people by.',
  warning: 'A warning carries no matching keys.',
};

/** Which keys Meta can match a person by, and which are missing. Never a score. */
export function MatchingTab({ detail, masked }: MatchingTabProps) {
  const lines =
    detail.kind === 'browser'
      ? matchingLines(detail.event)
      : detail.kind === 'server'
        ? serverLines(detail.row)
        : [];
  if (lines.length === 0) return <p class="pc-muted">{NOTHING_KNOWN[detail.kind]}</p>;
  const sent = new Set(lines.filter(({ usable }) => usable).map(({ key }) => key)).size;
  const all = new Set(lines.map(({ key }) => key)).size;
  const isPartial = isPartlyKnown(detail);
  return (
    <>
      <p>
        {isPartial
          ? `Test events shows ${sent} of ${all} keys. The event may have carried more.`
          : `${sent} of ${all} keys sent.`}
      </p>
      <ul class="pc-matching">
        {lines.map(({ key, label, value, personal, usable, how, shape }, index) => (
          <li key={`${key} ${index}`} class={value === null ? 'pc-muted' : undefined}>
            <span class={usable ? 'pc-tone-good' : undefined}>
              <Shape name={usable ? 'tick' : 'ring'} />
            </span>
            <span>{label}</span>
            {value === null ? (
              <span>{isPartial ? 'Not shown' : 'Not sent'}</span>
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
