import { autoUpdate, computePosition, flip, hide, offset, shift } from '@floating-ui/dom';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { GuideLabel, type GuideLabelProps } from '@/components/page/GuideLabel';

export interface PlacedGuideProps extends GuideLabelProps {
  anchor: Element;
  /** Whether the sentence is left out: an open card says more. */
  ringOnly: boolean;
}

/** What is wider, in px, has its sentence beside it, so that its own label stays in view. */
const WIDE = 320;
/** Room between what is pointed at and the ring, in px. */
const EDGE = 6;

/** The ring around what to press, with its sentence; both go along with it and take no clicks. */
export function PlacedGuide({ anchor, ringOnly, ...label }: PlacedGuideProps) {
  const ring = useRef<HTMLDivElement>(null);
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const update = async () => {
      const [around, floating] = [ring.current, place.current];
      if (!around || !floating) return;
      const isWide = anchor.getBoundingClientRect().width > WIDE;
      const others = isWide ? (['left', 'bottom-start', 'top-start'] as const) : undefined;
      const { x, y, middlewareData } = await computePosition(anchor, floating, {
        strategy: 'fixed',
        placement: isWide ? 'right' : 'top-start',
        middleware: [
          offset(EDGE + 6),
          flip({ padding: 8, ...(others && { fallbackPlacements: [...others] }) }),
          shift({ padding: 8 }),
          hide(),
        ],
      });
      const visibility = middlewareData.hide?.referenceHidden === true ? 'hidden' : 'visible';
      const box = anchor.getBoundingClientRect();
      Object.assign(around.style, {
        visibility,
        left: `${box.left - EDGE}px`,
        top: `${box.top - EDGE}px`,
        width: `${box.width + 2 * EDGE}px`,
        height: `${box.height + 2 * EDGE}px`,
      });
      Object.assign(floating.style, {
        visibility,
        left: `${Math.round(x)}px`,
        top: `${Math.round(y)}px`,
      });
    };
    return place.current
      ? autoUpdate(anchor, place.current, () => void update(), { layoutShift: true })
      : undefined;
  }, [anchor, ringOnly]);
  return (
    <div class="pc-guide">
      <div ref={ring} class="pc-guide-ring" style={{ visibility: 'hidden' }} />
      <div ref={place} class="pc-guide-place" style={{ visibility: 'hidden' }}>
        {ringOnly ? null : <GuideLabel {...label} />}
      </div>
    </div>
  );
}
