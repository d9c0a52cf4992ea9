import { expect, test } from 'vitest';
import { drawTimeline, laneOf, SERVER_LANE } from '@/components/events/draw-timeline';
import { findNear } from '@/components/events/find-near';
import { timelineScale } from '@/components/events/timeline-scale';
import { madeUpStore } from '../../../gallery/made-up-session';

const { rows } = madeUpStore(12);
const first = rows[0]?.time ?? 0;
const scale = timelineScale(first, rows.at(-1)?.time ?? 0, 600);

test('a time and its place lead to each other, also where there is one moment only', () => {
  expect(scale.place(first)).toBe(8);
  expect(scale.time(scale.place(first + 5_000))).toBeCloseTo(first + 5_000, 3);
  expect(timelineScale(first, first, 600).place(first)).toBe(8);
});

test('a click means the nearest mark of the lane under it, or none', () => {
  const pair = rows.filter(({ eventName }) => eventName === 'Lead');
  for (const row of pair)
    expect(findNear(rows, scale, scale.place(row.time) + 3, laneOf(row) + 2)).toBe(row);
  expect(findNear(rows, scale, scale.place(first) + 20, SERVER_LANE)).toBeNull();
});

/** A context that only counts what is drawn. */
function countingContext() {
  const counts = { marks: 0, lines: 0 };
  const nothing = () => undefined;
  const context = {
    ...{
      clearRect: nothing,
      fillRect: nothing,
      beginPath: nothing,
      stroke: nothing,
      fill: nothing,
    },
    moveTo: nothing,
    arc: () => (counts.marks += 1),
    lineTo: () => (counts.lines += 1),
  };
  return { counts, context: context as unknown as CanvasRenderingContext2D };
}

const COLOURS = { line: '', plain: '', good: '', warn: '', bad: '', accent: '' };

test('a pair is a line; however many events there are, marks are as many as there is room for', () => {
  const few = countingContext();
  drawTimeline(few.context, rows, scale, rows[0] ?? null, COLOURS);
  expect(few.counts).toEqual({ marks: rows.length + 1, lines: 1 });
  const many = countingContext();
  const all = madeUpStore(2_400).rows;
  const narrow = timelineScale(all[0]?.time ?? 0, all.at(-1)?.time ?? 0, 100);
  drawTimeline(many.context, all, narrow, null, COLOURS);
  expect(many.counts.marks).toBeLessThanOrEqual(2 * 101);
  expect(many.counts.lines).toBeLessThanOrEqual(200);
});
