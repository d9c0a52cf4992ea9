import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface WindowedListOptions {
  count: number;
  /** Height of every row, in px. */
  rowHeight: number;
  /** Height of what scrolls along above the rows, in px (a sticky head). */
  headHeight: number;
  /** Height of what lies over the first rows in view, under the head, in px. */
  coverHeight: number;
}

export interface WindowedList {
  /** Goes on the element that scrolls. */
  scroller: RefObject<HTMLDivElement | null>;
  /** Places of the rows to draw. */
  places: readonly number[];
  /** More than are ever drawn at once: places of one remainder are never drawn together. */
  slots: number;
  /** Place of the first row in view. */
  top: number;
  /** How many rows fit, for Page Up and Page Down. */
  pageSize: number;
  scrollToRow: (place: number) => void;
}

/** Rows drawn beyond each end of what is in view, ... */
const BEYOND = 8;
/** ... once the list has not leapt by more than what is in view for so long, in ms. */
const AT_REST_MS = 100;

/**
 * Draws only the rows in view, and keeps to the newest row while the person is at the bottom. After
 * they scroll up, new rows leave the view alone. All heights are known, so where the list stands is
 * worked out and not read from the layout.
 */
export function useWindowedList(options: WindowedListOptions): WindowedList {
  const { count, rowHeight, headHeight, coverHeight } = options;
  const scroller = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(0);
  /** Where the person scrolled to, in px; null: at the end, wherever that is. */
  const [scrolled, setScrolled] = useState<number | null>(null);
  const [leaping, setLeaping] = useState(false);
  const end = Math.max(0, headHeight + count * rowHeight - height);
  const offset = Math.min(scrolled ?? end, end);
  const now = useRef({ end, scrolled, height });
  now.current = { end, scrolled, height };
  const rest = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const show = useCallback(
    (at: number) => {
      const next = at > now.current.end - rowHeight / 2 ? null : at;
      const before = now.current.scrolled;
      // Between two rows the same are drawn.
      const isSame = (one: number) => Math.floor(one / rowHeight) === Math.floor(at / rowHeight);
      if (next === before || (next !== null && before !== null && isSame(before))) return;
      setScrolled(next);
      // Of what flies past only what is in view is worth drawing.
      if (Math.abs(at - (before ?? now.current.end)) < now.current.height) return;
      setLeaping(true);
      clearTimeout(rest.current);
      rest.current = setTimeout(() => setLeaping(false), AT_REST_MS);
    },
    [rowHeight],
  );
  useEffect(() => () => clearTimeout(rest.current), []);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const measure = () => setHeight(element.clientHeight);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    const onScroll = () => show(element.scrollTop);
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', onScroll);
    };
  }, [show]);
  useLayoutEffect(() => {
    if (scrolled === null && scroller.current !== null) scroller.current.scrollTop = end;
  }, [scrolled, end]);

  const scrollToRow = (place: number) => {
    const element = scroller.current;
    if (element === null) return;
    const lowest = headHeight + (place + 1) * rowHeight - height;
    const highest = place * rowHeight - coverHeight;
    const at = Math.max(0, Math.min(Math.max(element.scrollTop, lowest), highest));
    if (at === element.scrollTop) return;
    element.scrollTop = at;
    show(at);
  };
  const top = Math.floor(offset / rowHeight);
  const fitting = Math.ceil(Math.max(0, height - headHeight) / rowHeight);
  const beyond = leaping ? 0 : BEYOND;
  const first = Math.max(0, top - beyond);
  const drawn = Math.max(0, Math.min(count, top + fitting + 1 + beyond) - first);
  return {
    scroller,
    places: Array.from({ length: drawn }, (_, index) => first + index),
    slots: fitting + 1 + 2 * BEYOND,
    top,
    pageSize: Math.max(1, Math.floor(height / rowHeight) - 2),
    scrollToRow,
  };
}
