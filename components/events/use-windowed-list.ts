import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualItem,
} from '@tanstack/virtual-core';

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
  /** The rows to draw; `start` is in px from the top of the rows. */
  items: VirtualItem[];
  /** How far it is scrolled, in px. */
  offset: number;
  /** Height of all rows, in px. */
  height: number;
  /** How many rows fit, for Page Up and Page Down. */
  pageSize: number;
  scrollToRow: (index: number) => void;
}

/**
 * Draws only the rows in view, and keeps to the newest row while the person is at the bottom. After
 * they scroll up, new rows leave the view alone.
 */
export function useWindowedList(options: WindowedListOptions): WindowedList {
  const { count, rowHeight, headHeight, coverHeight } = options;
  const scroller = useRef<HTMLDivElement>(null);
  const stuck = useRef(true);
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const settings = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    overscan: 12,
    scrollPaddingStart: headHeight + coverHeight,
    scrollMargin: headHeight,
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLDivElement, HTMLElement>(settings));
  virtualizer.setOptions(settings);

  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const onScroll = () => {
      stuck.current =
        element.scrollHeight - element.clientHeight - element.scrollTop < rowHeight / 2;
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => element.removeEventListener('scroll', onScroll);
  }, [rowHeight]);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    // A list that was cleared starts at its end again.
    if (element.scrollHeight <= element.clientHeight) stuck.current = true;
    if (stuck.current) element.scrollTop = element.scrollHeight;
  }, [count]);

  const scrollToRow = useCallback(
    (index: number) => virtualizer.scrollToIndex(index),
    [virtualizer],
  );
  return {
    scroller,
    items: virtualizer.getVirtualItems(),
    offset: virtualizer.scrollOffset ?? 0,
    height: count * rowHeight,
    pageSize: Math.max(1, Math.floor((virtualizer.scrollRect?.height ?? 0) / rowHeight) - 2),
    scrollToRow,
  };
}
