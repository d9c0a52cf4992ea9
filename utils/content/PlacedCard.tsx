import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface PlacedCardProps {
  /** The chip's element. */
  anchor: Element;
  /** Edge of the chip that the card keeps to: the one that its field does not lie on. */
  align: 'start' | 'end';
  children: ComponentChildren;
}

/** The card under its chip, kept inside the window. */
export function PlacedCard({ anchor, align, children }: PlacedCardProps) {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const floating = element.current;
    if (!floating) return;
    const update = async () => {
      const { x, y } = await computePosition(anchor, floating, {
        strategy: 'fixed',
        placement: `bottom-${align}`,
        middleware: [offset(6), flip({ padding: 8 }), shift({ padding: 8, crossAxis: true })],
      });
      floating.style.left = `${Math.round(x)}px`;
      floating.style.top = `${Math.round(y)}px`;
    };
    return autoUpdate(anchor, floating, () => void update());
  }, [anchor, align]);
  return (
    <div ref={element} class="pc-placed" style={{ position: 'fixed', left: 0, top: 0, zIndex: 1 }}>
      {children}
    </div>
  );
}
