import type { ComponentChildren } from 'preact';

export interface CapturedLineProps {
  /** What it is; also the accessible name of the line. */
  label: string;
  /** What is shown of it; null when it has not been captured. */
  children: ComponentChildren;
  action?: ComponentChildren;
  /** A sentence, a question or an excerpt under the line. */
  below?: ComponentChildren;
}

/** One captured thing: label, value, and what can be done with it. */
export function CapturedLine({ label, children, action = null, below = null }: CapturedLineProps) {
  return (
    <div class="pc-captured-line" role="group" aria-label={label}>
      <span class="pc-captured-label pc-muted">{label}</span>
      <span class="pc-captured-value">
        {children ?? <span class="pc-muted">Not captured yet</span>}
      </span>
      <span class="pc-captured-action">{action}</span>
      {below === null ? null : <div class="pc-captured-below">{below}</div>}
    </div>
  );
}
