import { useState } from 'preact/hooks';
import type { EventStore } from '@/utils/pixel/rows/event-store';
import type { PanelRow } from '@/utils/pixel/rows/panel-row';
import type { ListLine } from '@/utils/pixel/rows/line-list';
import type { RowView } from '@/utils/pixel/rows/row-view';
import { findLine, lineKey, rowKey } from './find-line';

/** What stands beside the list: the selected event, two of them, or the session as a whole. */
export type Side = 'event' | 'compare' | 'findings' | 'matching' | 'doctor' | 'keys';

export interface Selection {
  /** Key of the selected line; null for none. */
  key: string | null;
  /** The selected event. */
  row: PanelRow | null;
  side: Side | null;
  /** The first of two events to compare, while the second is to be chosen and after. */
  marked: PanelRow | null;
  /** Selects a line of the list: an event or a heading. */
  select: (line: ListLine) => void;
  /** Selects an event; with `compare` as the second one beside what is selected. */
  pick: (row: PanelRow, compare: boolean) => void;
  /** Selects an event wherever it is, also behind the filter. */
  goTo: (row: PanelRow) => void;
  /** Marks the selected event for comparison, or takes the mark off. */
  mark: () => void;
  /** Shows something of the session, or hides it when it is shown. */
  show: (side: 'findings' | 'matching' | 'doctor' | 'keys') => void;
  /** Closes what stands beside the list; false when nothing does. */
  close: () => boolean;
}

interface State {
  key: string | null;
  row: PanelRow | null;
  side: Side | null;
  marked: PanelRow | null;
}

const NOTHING: State = { key: null, row: null, side: null, marked: null };

/** Keeps what is selected in the list and what stands beside it. `onReveal` takes all filters off. */
export function useSelection(store: EventStore, view: RowView, onReveal: () => void): Selection {
  const [kept, setState] = useState<State>(NOTHING);
  // After clearing there is nothing left to show.
  const state = store.rows.length === 0 && kept.row !== null ? NOTHING : kept;
  const pick = (row: PanelRow, compare: boolean) => {
    const first = state.marked ?? (compare ? state.row : null);
    const isSecond = first !== null && first !== row && (compare || state.side !== 'compare');
    setState({
      key: rowKey(row),
      row,
      side: isSecond ? 'compare' : 'event',
      marked: isSecond ? first : null,
    });
  };
  return {
    ...state,
    pick,
    select: (line) => {
      if (line.row === null) setState({ ...state, key: lineKey(line), row: null });
      // Going through the list changes what is shown, and does not choose the second of two.
      else if (state.marked !== null && state.side !== 'compare')
        setState({ ...state, key: lineKey(line), row: line.row });
      else pick(line.row, false);
    },
    goTo: (row) => {
      if (findLine(view.lines, rowKey(row)) < 0) onReveal();
      setState({ key: rowKey(row), row, side: 'event', marked: null });
    },
    mark: () => {
      const { row, marked } = state;
      if (row === null || row === marked) setState({ ...state, marked: null });
      else if (marked === null) setState({ ...state, marked: row });
      else pick(row, true);
    },
    show: (side) => setState({ ...state, side: state.side === side ? null : side }),
    close: () => {
      if (state.side === null && state.marked === null) return false;
      setState({ ...state, side: null, marked: null });
      return true;
    },
  };
}
