import type { ComponentChildren } from 'preact';

/** Label and value pairs in the detail. */
export function DetailList({ children }: { children: ComponentChildren }) {
  return <dl class="pc-detail-list">{children}</dl>;
}

export interface DetailRowProps {
  label: string;
  /** The label is a parameter's name rather than a word. */
  code?: boolean;
  children: ComponentChildren;
  action?: ComponentChildren;
}

/** One pair, with an action at its end. */
export function DetailRow({ label, code = false, children, action = null }: DetailRowProps) {
  return (
    <div class="pc-detail-row">
      <dt class={code ? 'pc-mono' : undefined}>{label}</dt>
      <dd class={code ? 'pc-mono' : 'pc-figures'}>{children}</dd>
      {action === null ? null : <span class="pc-detail-action">{action}</span>}
    </div>
  );
}
