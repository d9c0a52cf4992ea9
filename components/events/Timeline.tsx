import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { Button } from '../ui/Button';
import { placeOf } from '@/utils/pixel/rows/merge-by-time';
import { EARLIEST_TIME } from '@/utils/pixel/earliest-time';
import type { PanelRow } from '@/utils/pixel/rows/panel-row';
import { drawTimeline, readColours, TIMELINE_HEIGHT } from './draw-timeline';
import { findNear } from './find-near';
import { preciseTime, timeSpan } from './row-time';
import { timelineScale } from './timeline-scale';

export interface TimelineProps {
  /** In the order of time. */
  rows: readonly PanelRow[];
  /** What part of the time is shown, in ms; null for all. */
  range: readonly [from: number, to: number] | null;
  selected: PanelRow | null;
  onRange: (range: readonly [number, number] | null) => void;
  onSelect: (row: PanelRow) => void;
}

/** A pointer that moved less than this has clicked, in px. */
const CLICK = 4;

/** When the events were, browser above server, the pairs as lines; drag zooms, a click selects. */
export function Timeline({ rows, range, selected, onRange, onSelect }: TimelineProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [width, setWidth] = useState(0);
  const [drag, setDrag] = useState<[from: number, to: number] | null>(null);
  const [theme, retint] = useReducer((turn: number) => turn + 1, 0);
  // Without a time, a few rows would press all others together at the other end.
  const first = rows[placeOf(rows, EARLIEST_TIME - 1)];
  const [from, to] = range ?? [first?.time ?? 0, rows.at(-1)?.time ?? 0];
  const scale = timelineScale(from, to, width);

  useLayoutEffect(() => {
    const element = canvas.current?.parentElement;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const onTheme = () => retint(undefined);
    dark.addEventListener('change', onTheme);
    return () => {
      observer.disconnect();
      dark.removeEventListener('change', onTheme);
    };
  }, []);
  useLayoutEffect(() => {
    // However often rows come, once a frame is enough.
    const frame = requestAnimationFrame(() => {
      const context = canvas.current?.getContext('2d');
      if (!canvas.current || !context || width === 0) return;
      const ratio = devicePixelRatio;
      canvas.current.width = width * ratio;
      canvas.current.height = TIMELINE_HEIGHT * ratio;
      context.scale(ratio, ratio);
      drawTimeline(context, rows, scale, selected, readColours(canvas.current));
    });
    return () => cancelAnimationFrame(frame);
  }, [rows, rows.length, from, to, width, selected, selected?.status, theme]);

  const onPointerUp = (event: PointerEvent) => {
    if (drag === null) return;
    setDrag(null);
    const [start, end] = drag[0] < drag[1] ? drag : [drag[1], drag[0]];
    if (end - start >= CLICK) {
      onRange([Math.floor(scale.time(start)), Math.ceil(scale.time(end))]);
      return;
    }
    const row = findNear(rows, scale, end, event.offsetY);
    if (row !== null) onSelect(row);
  };
  const label =
    first === undefined
      ? 'Timeline, empty'
      : `Timeline from ${preciseTime(from)} to ${preciseTime(to)}. The list holds the same events.`;
  return (
    <div class="pc-timeline">
      <div class="pc-timeline-lanes" aria-hidden="true">
        <span>Browser</span>
        <span>Server</span>
      </div>
      <div class="pc-timeline-picture">
        <canvas
          ref={canvas}
          role="img"
          aria-label={label}
          height={TIMELINE_HEIGHT}
          onPointerDown={(event) => {
            if (event.button !== 0) return;
            event.currentTarget.setPointerCapture(event.pointerId);
            setDrag([event.offsetX, event.offsetX]);
          }}
          onPointerMove={(event) => {
            // The pointer may go on beyond the picture; no time lies there.
            if (drag !== null) setDrag([drag[0], Math.min(Math.max(event.offsetX, 0), width)]);
          }}
          onPointerUp={onPointerUp}
          onPointerCancel={() => setDrag(null)}
        />
        {drag === null ? null : (
          <span
            class="pc-timeline-drag"
            style={{
              left: `${Math.min(...drag)}px`,
              width: `${Math.abs(drag[1] - drag[0])}px`,
            }}
          />
        )}
      </div>
      <div class="pc-timeline-times pc-figures pc-muted">
        <span>{first === undefined && range === null ? '' : timeSpan(from, to)}</span>
        {range === null ? null : (
          <Button kind="quiet" onPress={() => onRange(null)}>
            Show all times
          </Button>
        )}
      </div>
    </div>
  );
}
