import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** The card under its chip, kept inside the window. */
export function PlacedCard({ anchor, children }: { anchor: Element; children: ComponentChildren }) {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const floating = element.current;
    if (!floating) return;
    const update = async () => {
      const { x, y } = await computePosition(anchor, floating, {
        strategy: 'fixed',
        placement: 'bottom-end',
        middleware: [offset(6), flip({ padding: 8 }), shift({ padding: 8, crossAxis: true })],
      });
      floating.style.left = `${Math.round(x)}px`;
      floating.style.top = `${Math.round(y)}px`;
    };
    return autoUpdate(anchor, floating, () => void update());
  }, [anchor]);
  return (
    <div ref={element} style={{ position: 'fixed', left: 0, top: 0, zIndex: 1 }}>
      {children}
    </div>
  );
}
