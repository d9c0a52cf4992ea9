import { placeOf } from '@/utils/pixel/rows/merge-by-time';
import type { PanelRow } from '@/utils/pixel/rows/panel-row';
import { laneOf } from './draw-timeline';
import type { TimelineScale } from './timeline-scale';

/** How far from a mark a click still means it, in px. */
const REACH = 10;

/** The row whose mark is nearest to a point of the timeline; null when none is near. */
export function findNear(
  rows: readonly PanelRow[],
  scale: TimelineScale,
  x: number,
  y: number,
): PanelRow | null {
  const from = placeOf(rows, scale.time(x - REACH) - 1);
  const to = placeOf(rows, scale.time(x + REACH));
  let nearest: PanelRow | null = null;
  let least = Infinity;
  for (let at = from; at < to; at += 1) {
    const row = rows[at];
    if (row === undefined) continue;
    const distance = Math.hypot(scale.place(row.time) - x, laneOf(row) - y);
    if (distance >= least) continue;
    least = distance;
    nearest = row;
  }
  return least <= REACH * 1.5 ? nearest : null;
}
