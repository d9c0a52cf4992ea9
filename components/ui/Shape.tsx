import { whenChanged } from './when-changed';

/**
 * Shapes that tell states apart without colour. `left` and `right` are the halves of a pair (the
 * browser's and the server's event), `whole` is both together.
 */
export type ShapeName =
  'tick' | 'whole' | 'left' | 'right' | 'triangle' | 'cross' | 'ring' | 'info' | 'question';

export interface ShapeProps {
  name: ShapeName;
  /** Edge in px. */
  size?: number;
}

/** Made anew each time: one element for all would hold on to the list that it was drawn in last. */
function Ring() {
  return <circle cx="7" cy="7" r="5.25" fill="none" stroke="currentColor" stroke-width="1.5" />;
}

const STROKE = {
  fill: 'none',
  'stroke-width': '1.75',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const;

function drawing(name: ShapeName) {
  switch (name) {
    case 'tick':
      return <path d="M2.5 7.5l3 3 6-7" stroke="currentColor" {...STROKE} />;
    case 'whole':
      return (
        <>
          <circle cx="7" cy="7" r="6" fill="currentColor" />
          <path d="M4.25 7.25l2 2 3.5-4" stroke="var(--pc-bg)" {...STROKE} />
        </>
      );
    case 'left':
      return (
        <>
          <Ring />
          <path d="M7 1.75a5.25 5.25 0 0 0 0 10.5z" fill="currentColor" />
        </>
      );
    case 'right':
      return (
        <>
          <Ring />
          <path d="M7 1.75a5.25 5.25 0 0 1 0 10.5z" fill="currentColor" />
        </>
      );
    case 'triangle':
      return (
        <>
          <path
            d="M7 1.2l6 10.9H1z"
            fill="currentColor"
            stroke="currentColor"
            stroke-linejoin="round"
          />
          <path d="M7 5v3.2M7 10.2v.2" stroke="var(--pc-bg)" {...STROKE} stroke-width="1.5" />
        </>
      );
    case 'cross':
      return (
        <>
          <Ring />
          <path d="M3.5 3.5l7 7" stroke="currentColor" {...STROKE} stroke-width="1.5" />
        </>
      );
    case 'ring':
      return <Ring />;
    case 'info':
      return (
        <>
          <Ring />
          <path d="M7 6.4v3.4M7 4.1v.1" stroke="currentColor" {...STROKE} stroke-width="1.5" />
        </>
      );
    case 'question':
      return (
        <>
          <Ring />
          <path
            d="M5.6 5.6a1.5 1.5 0 1 1 1.4 2v.6M7 10v.1"
            stroke="currentColor"
            {...STROKE}
            stroke-width="1.3"
          />
        </>
      );
  }
}

/** One of the state shapes, in the text's colour; the word beside it says what it means. */
export const Shape = whenChanged(({ name, size = 14 }: ShapeProps) => (
  <svg class="pc-icon pc-shape" width={size} height={size} viewBox="0 0 14 14" aria-hidden="true">
    {drawing(name)}
  </svg>
));
