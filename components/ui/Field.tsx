import type { ComponentChildren } from 'preact';

export interface FieldProps {
  label: string;
  /** What is wrong and what to do, or null. */
  problem?: string | null;
  /** The control; a label around it names it. */
  children: ComponentChildren;
}

/** A labelled control with its problem under it. */
export function Field({ label, problem = null, children }: FieldProps) {
  return (
    <div class="pc-field">
      <label class="pc-field">
        <span class="pc-field-label">{label}</span>
        {children}
      </label>
      {problem === null ? null : (
        <span class="pc-field-problem" role="alert">
          {problem}
        </span>
      )}
    </div>
  );
}
