import { h } from 'preact';
import type { IconNode } from 'lucide';

export interface IconProps {
  /** An icon of the lucide package, imported by its name so that the others are left out. */
  node: IconNode;
  /** Edge in px. */
  size?: number;
}

/** A line icon in the text's colour. Decoration only: the control around it carries the name. */
export function Icon({ node, size = 16 }: IconProps) {
  return (
    <svg
      class="pc-icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {node.map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
