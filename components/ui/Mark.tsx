export interface MarkProps {
  /** Edge in px; drawn on a 16 px grid so that it stays crisp at 16. */
  size?: number;
}

/** The product's mark: a pixel on its way, growing as it arrives. Same drawing as mark.svg. */
export function Mark({ size = 16 }: MarkProps) {
  return (
    <svg class="pc-icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <rect width="16" height="16" rx="3.5" fill="#4f46e5" />
      <rect x="3" y="3" width="4" height="4" rx="0.75" fill="#fff" fill-opacity="0.65" />
      <rect x="7" y="7" width="6" height="6" rx="1" fill="#fff" />
    </svg>
  );
}
