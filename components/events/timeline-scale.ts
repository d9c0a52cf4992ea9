/** Times and their places on a line; times in ms, places in px. */
export interface TimelineScale {
  from: number;
  to: number;
  width: number;
  place: (time: number) => number;
  time: (place: number) => number;
}

/** Room at both ends, so that the first and the last mark are whole; in px. */
const EDGE = 8;

/** A moment still has a width, or nothing could be placed on it; in ms. */
const LEAST = 1_000;

/** Lays a stretch of time over a width. */
export function timelineScale(from: number, to: number, width: number): TimelineScale {
  const span = Math.max(to - from, LEAST);
  const room = Math.max(width - 2 * EDGE, 1);
  return {
    from,
    to: from + span,
    width,
    place: (time) => EDGE + ((time - from) / span) * room,
    time: (place) => from + ((place - EDGE) / room) * span,
  };
}
