import type { PanelRow } from '@/utils/pixel/rows/panel-row';
import type { TimelineScale } from './timeline-scale';

/** Height of the picture, and the middle of its two lanes, in px. */
export const TIMELINE_HEIGHT = 48;
export const BROWSER_LANE = 14;
export const SERVER_LANE = 36;

/** The colours of the theme, as the style sheet has them. */
interface Colours {
  line: string;
  plain: string;
  good: string;
  warn: string;
  bad: string;
  accent: string;
}

export function laneOf({ source }: Pick<PanelRow, 'source'>): number {
  return source === 'Browser' ? BROWSER_LANE : SERVER_LANE;
}

/** Later ones are drawn over earlier ones: what needs attention must not be hidden. */
export const LEVELS = ['plain', 'good', 'warn', 'bad'] as const;

/** The place in `LEVELS` of the tone that the list gives a row; asked of every row at each drawing. */
export function levelOf({ status, note }: Pick<PanelRow, 'status' | 'note'>): number {
  if (status === 'Blocked') return 3;
  if (status === 'Deduplicated') return 1;
  return note !== null || status === 'Undecoded' || status === 'Called, never sent' ? 2 : 0;
}

/**
 * Draws the two lanes. However many rows there are, at most one mark a pixel and lane is drawn: the
 * one that needs attention most.
 */
export function drawTimeline(
  context: CanvasRenderingContext2D,
  rows: readonly PanelRow[],
  scale: TimelineScale,
  selected: PanelRow | null,
  colours: Colours,
): void {
  const { width } = scale;
  context.clearRect(0, 0, width, TIMELINE_HEIGHT);
  context.fillStyle = colours.line;
  for (const lane of [BROWSER_LANE, SERVER_LANE]) context.fillRect(0, lane, width, 1);
  const lanes = [BROWSER_LANE, SERVER_LANE].map((lane) => ({
    lane,
    levels: new Int8Array(Math.ceil(width) + 1).fill(-1),
  }));
  const pairs = new Set<number>();
  context.strokeStyle = colours.good;
  context.lineWidth = 1;
  context.beginPath();
  for (const row of rows) {
    const place = scale.place(row.time);
    if (place < 0 || place > width) continue;
    const at = Math.round(place);
    const levels = lanes[row.source === 'Browser' ? 0 : 1]?.levels;
    const level = levelOf(row);
    if (levels !== undefined && level > (levels[at] ?? -1)) levels[at] = level;
    if (row.partner === null || row.source !== 'Server') continue;
    const other = Math.round(scale.place(row.partner.time));
    const pair = at * 100_000 + other;
    if (pairs.has(pair)) continue;
    pairs.add(pair);
    context.moveTo(other, BROWSER_LANE);
    context.lineTo(at, SERVER_LANE);
  }
  context.stroke();
  for (const { lane, levels } of lanes) drawMarks(context, lane, levels, colours);
  if (selected !== null) {
    context.fillStyle = colours.accent;
    drawMark(context, scale.place(selected.time), laneOf(selected), 5);
  }
}

function drawMarks(
  context: CanvasRenderingContext2D,
  lane: number,
  levels: Int8Array,
  colours: Colours,
): void {
  for (const [level, name] of LEVELS.entries()) {
    context.fillStyle = colours[name];
    levels.forEach((own, place) => {
      if (own === level) drawMark(context, place, lane, 3);
    });
  }
}

function drawMark(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.beginPath();
  context.arc(x, y + 0.5, radius, 0, 2 * Math.PI);
  context.fill();
}

/** The colours as they are just now; the theme may change while the panel is open. */
export function readColours(element: Element): Colours {
  const style = getComputedStyle(element);
  const read = (name: string) => style.getPropertyValue(`--pc-${name}`);
  return {
    line: read('line'),
    plain: read('muted'),
    good: read('good'),
    warn: read('warn'),
    bad: read('bad'),
    accent: read('accent'),
  };
}
