export interface GuideLabelProps {
  /**x */
  number: number;
  count: number;
  /** What to do, in one sentence. */
  text: string;
  /** Stands at the bottom of the window, for a step with nothing to point at. */
  isBar?: boolean;
}

/** The current step of the guide, in words. It takes no clicks. */
export function GuideLabel({ number, count, text, isBar = false }: GuideLabelProps) {
  return (
    <p class={`pc-surface pc-guide-label${isBar ? ' pc-guide-bar' : ''}`} role="status">
      <span class="pc-guide-number">{`Step ${number} of ${count}`}</span>
      <span>{text}</span>
    </p>
  );
}
