import { autoUpdate, computePosition, offset } from '@floating-ui/dom';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ChipPlace } from '@/utils/content/page-thing';
import { keepInView, readKeptInView } from '@/utils/content/keep-in-view';
import { Chip, type ChipProps } from '@/components/page/Chip';

export interface PlacedChipProps extends ChipProps {
  anchor: Element;
  /** As long as this is in view the chip is, too, with its name once the anchor has gone. */
  within: Element | null;
  place: ChipPlace;
  /** Goes while the page draws a drawer or a dialog over its place. */
  yields: boolean;
  /** Told the chip's own element, for the card to hang under. */
  onPlace: (element: HTMLElement | null) => void;
}

const SIZE = 24;
const GAP = 6;

/** Whether something of the page that can be pressed lies under a point. */
function isTaken(x: number, y: number, anchor: Element, host: Element): boolean {
  const below = anchor.ownerDocument.elementsFromPoint(x, y).find((element) => element !== host);
  const pressable = below?.closest('button, a, [role=button], input, select');
  return pressable !== null && pressable !== undefined && !pressable.contains(anchor);
}

/** Whether a drawer or a dialog of the page, which hangs elsewhere in it, lies over the anchor. */
function isCovered(rect: DOMRect, anchor: Element, host: Element): boolean {
  const { ownerDocument: document } = anchor;
  const x = rect.left + rect.width / 2;
  const y = rect.top + rect.height / 2;
  const top = document.elementsFromPoint(x, y).find((element) => element !== host);
  if (!top || top === document.body || top === document.documentElement) return false;
  let common: Element | null = anchor;
  while (common && !common.contains(top)) common = common.parentElement;
  return common === document.body || common === document.documentElement;
}

/** How far the chip moves aside so that it covers no button of the page's own. */
function findShift(rect: DOMRect, anchor: Element, host: Element): number {
  const y = rect.top + Math.min(rect.height / 2, SIZE);
  for (let step = 0; step < 4; step += 1) {
    const shift = step * (SIZE + GAP);
    if (!isTaken(rect.right + GAP + shift + SIZE / 2, y, anchor, host)) return shift;
  }
  return 0;
}

/** A chip at its field: at the inner right edge, or beside a text or button; it goes along with it. */
export function PlacedChip(props: PlacedChipProps) {
  const { anchor, within, place, yields, onPlace, ...chip } = props;
  const [isPinned, setPinned] = useState(false);
  const element = useRef<HTMLDivElement>(null);
  const placeAnew = useRef<(() => Promise<void>) | undefined>(undefined);
  useLayoutEffect(() => {
    const floating = element.current;
    if (!floating) return;
    const update = async () => {
      const rect = anchor.getBoundingClientRect();
      const root = floating.getRootNode();
      const host = root instanceof ShadowRoot ? root.host : floating;
      const isBelow = place === 'below';
      const beside = isBelow ? GAP : GAP + findShift(rect, anchor, host);
      const distance = place === 'inside' ? -SIZE - GAP : beside;
      const tall = rect.height > 2 * SIZE && !isBelow;
      const right = tall ? 'right-start' : 'right';
      const position = await computePosition(anchor, floating, {
        strategy: 'fixed',
        placement: isBelow ? 'bottom-end' : right,
        middleware: [
          offset({ mainAxis: distance, crossAxis: tall ? GAP : 0 }),
          keepInView(anchor, within, GAP),
        ],
      });
      const kept = readKeptInView(position.middlewareData);
      const hidden = kept.isHidden || (yields && isCovered(rect, anchor, host));
      floating.style.left = `${Math.round(position.x)}px`;
      floating.style.top = `${Math.round(position.y)}px`;
      floating.style.visibility = hidden ? 'hidden' : 'visible';
      setPinned(kept.isPinned);
    };
    placeAnew.current = update;
    onPlace(floating);
    const stop = autoUpdate(anchor, floating, () => void update());
    return () => {
      stop();
      onPlace(null);
    };
  }, [anchor, within, place, yields]);
  // What lies over it changes without it or its anchor moving.
  useLayoutEffect(() => {
    if (yields) void placeAnew.current?.();
  });
  return (
    <div ref={element} style={{ position: 'fixed', left: 0, top: 0, visibility: 'hidden' }}>
      <Chip {...chip} {...(isPinned ? { isSaid: true, grow: 'left' } : {})} />
    </div>
  );
}
