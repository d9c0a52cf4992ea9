import type { ComponentChildren, RefObject } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { quoteValue } from '@/utils/pixel/filter/edit-filter';
import { valuesSeen } from '@/utils/pixel/filter/values-seen';
import type { PanelRow } from '@/utils/pixel/rows/panel-row';
import { RowView } from '@/utils/pixel/rows/row-view';
import { countLine } from './count-line';
import { listFindings } from './describe-findings';
import { DoctorScreen } from './doctor/DoctorScreen';
import { EmptyList } from './EmptyList';
import { EventGrid } from './EventGrid';
import type { EventsPanelProps } from './events-panel-props';
import { fileItems } from './file-items';
import { PanelSide } from './PanelSide';
import { PanelToolbar } from './PanelToolbar';
import { StatusBar } from './StatusBar';
import { Timeline } from './Timeline';
import { useEventStore } from './use-event-store';
import { useFilter } from './use-filter';
import { useKeptFocus } from './use-kept-focus';
import { usePanelKeys } from './use-panel-keys';
import { useSelection } from './use-selection';
import { viewItems } from './view-items';

export interface SessionPanelProps extends Omit<EventsPanelProps, 'children' | 'past' | 'opening'> {
  /** A file instead of live traffic. */
  isFile: boolean;
  /** What had the focus last, anywhere in the panel. */
  focused: RefObject<Element | null>;
  /** Controls of the surface, in the toolbar. */
  tools?: ComponentChildren;
  /** Notices above the list. */
  children: ComponentChildren;
  onOpenFile: () => void;
}

/** Whether there are rows, and none of them is a request or a server event. */
function isOnlyTold(rows: readonly PanelRow[]): boolean {
  return rows.length > 0 && rows.every(({ origin }) => origin.kind === 'told');
}

/** The events of one session: toolbar, timeline, list, and what stands beside it. */
export function SessionPanel(props: SessionPanelProps) {
  const { store, recording, isFile, settings, locationOf } = props;
  const doctor = isFile ? undefined : props.doctor;
  const isSilent = store.rows.length === 0 && Boolean(doctor?.diagnosis);
  useEventStore(store);
  const filter = useFilter();
  const field = useRef<HTMLInputElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const [range, setRange] = useState<readonly [number, number] | null>(null);
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(() => new Set());
  const { grouped, columns } = settings;
  const view = useMemo(
    () => new RowView(store, { filter: filter.groups, grouped, collapsed, range }),
    [store, filter.groups, grouped, collapsed, range],
  ).update();
  const findings = useMemo(
    () => listFindings(store.rows, store.looseFindings),
    [store, store.epoch],
  );
  const hint = props.hint(store.rows);
  const valuesOf = (name: string) => valuesSeen(store.rows, name);
  const focusList = () => {
    body.current?.querySelector<HTMLElement>('[role=grid]')?.focus();
  };
  useKeptFocus(props.focused, focusList);
  const selection = useSelection(store, view, () => {
    filter.set('');
    setRange(null);
    setCollapsed(new Set());
  });
  usePanelKeys({
    selection,
    onFilter: () => field.current?.focus(),
    onDetail: () => body.current?.querySelector<HTMLElement>('[role=tabpanel]')?.focus(),
    onEscape: () => {
      if (selection.close()) focusList();
      else if (range === null) return false;
      else setRange(null);
      return true;
    },
  });
  const onToggle = ({ key }: { key: string }) => {
    const next = new Set(collapsed);
    if (!next.delete(key)) next.add(key);
    setCollapsed(next);
  };
  return (
    <>
      <PanelToolbar
        recording={recording}
        isFile={isFile}
        filter={filter.text}
        problem={filter.problem}
        field={field}
        valuesOf={valuesOf}
        canClear={store.rows.length > 0}
        viewItems={() => viewItems(settings, props.onSettings)}
        fileItems={() => fileItems(view.rows, findings, props.onOpenFile)}
        onToggleRecording={props.onToggleRecording}
        onClear={props.onClear}
        onFilter={filter.set}
        onLeaveFilter={focusList}
        onShowKeys={() => selection.show('keys')}
      >
        {props.tools}
      </PanelToolbar>
      <div class="pc-panel-hint">
        {props.children}
        {hint === null ? null : <Notice tone="plain" text={hint} />}
        {doctor?.diagnosis && isOnlyTold(store.rows) ? (
          <Notice tone="warn" text="This page has called the pixel, and sent no event.">
            <Button onPress={() => selection.show('doctor')}>Why is nothing arriving?</Button>
          </Notice>
        ) : null}
      </div>
      {settings.timeline && store.rows.length > 0 ? (
        <Timeline
          rows={view.rows}
          range={range}
          selected={selection.row}
          onRange={setRange}
          onSelect={(row) => selection.pick(row, false)}
        />
      ) : null}
      <div class="pc-panel-body" ref={body}>
        <div class="pc-panel-list">
          <EventGrid
            lines={view.lines}
            columns={columns}
            selectedKey={selection.key}
            marked={selection.marked}
            onSelectLine={selection.select}
            onSelectRow={selection.pick}
            onToggle={onToggle}
          />
          {view.rows.length === 0 && !isSilent ? (
            <EmptyList
              recording={recording || isFile}
              filtered={store.rows.length > 0}
              {...(doctor === undefined ? {} : { onAskDoctor: doctor.onRun })}
              onShowAll={() => {
                filter.set('');
                setRange(null);
              }}
            />
          ) : null}
          {isSilent && doctor?.diagnosis ? (
            <DoctorScreen
              diagnosis={doctor.diagnosis}
              locationOf={locationOf}
              onRun={doctor.onRun}
            />
          ) : null}
        </div>
        <PanelSide
          selection={selection}
          findings={findings}
          uncompared={store.uncompared}
          rows={view.rows}
          locationOf={locationOf}
          doctor={store.rows.length > 0 ? doctor : undefined}
          onFilter={(name, value) => filter.set(`${name}:${quoteValue(value)}`)}
        />
      </div>
      <StatusBar
        count={countLine(view.counts, view.rows.length, store.rows.length)}
        findings={findings}
        open={selection.side}
        onShowFindings={() => selection.show('findings')}
        onShowMatching={() => selection.show('matching')}
        {...(doctor === undefined
          ? {}
          : {
              onShowDoctor: () => {
                const isBeside = selection.side === 'doctor' && store.rows.length > 0;
                // Beside the list it may still stand for the page before: then this is a question.
                const isAsked = !isBeside || doctor.diagnosis === null;
                if (isAsked) doctor.onRun();
                if (store.rows.length > 0 && !(isBeside && isAsked)) selection.show('doctor');
              },
            })}
      />
    </>
  );
}
