import { Shape } from '../ui/Shape';
import {
  countWord,
  SEVERITY_SHAPES,
  SEVERITY_TONES,
  type ListedFinding,
} from './describe-findings';

export interface StatusBarProps {
  /** "12 events · 1 deduplicated". */
  count: string;
  findings: readonly ListedFinding[];
  /** What the side shows of the session as a whole. */
  open: string | null;
  onShowFindings: () => void;
  onShowMatching: () => void;
  /** Looks for the reason why events are missing; absent where no page can be asked. */
  onShowDoctor?: () => void;
}

const SEVERITIES = ['error', 'warning', 'info'] as const;

/** How many events there are, and what there is to say of all of them. */
export function StatusBar(props: StatusBarProps) {
  const { count, findings, open, onShowFindings, onShowMatching, onShowDoctor } = props;
  const counted = SEVERITIES.map((severity) => ({
    severity,
    number: findings.filter(({ finding }) => finding.severity === severity).length,
  })).filter(({ number }) => number > 0);
  return (
    <footer class="pc-status-bar">
      <span class="pc-count pc-muted pc-figures">{count}</span>
      {onShowDoctor === undefined ? null : (
        <button
          type="button"
          class="pc-status-button"
          aria-pressed={open === 'doctor'}
          onClick={onShowDoctor}
        >
          Why is nothing arriving?
        </button>
      )}
      <button
        type="button"
        class="pc-status-button"
        aria-pressed={open === 'matching'}
        onClick={onShowMatching}
      >
        Matching keys
      </button>
      <button
        type="button"
        class="pc-status-button"
        aria-label={`Findings: ${counted.map(({ severity, number }) => countWord(number, severity)).join(', ') || 'none'}`}
        aria-pressed={open === 'findings'}
        onClick={onShowFindings}
      >
        {counted.length === 0 ? 'No findings' : null}
        {counted.map(({ severity, number }) => (
          <span key={severity} class={`pc-pill pc-figures pc-tone-${SEVERITY_TONES[severity]}`}>
            <Shape name={SEVERITY_SHAPES[severity]} size={12} />
            {countWord(number, severity)}
          </span>
        ))}
      </button>
    </footer>
  );
}
