import { useState } from 'preact/hooks';
import type { PanelRow } from '@/utils/pixel/rows/panel-row';
import { ComparePane } from './ComparePane';
import type { Doctor } from './doctor/doctor';
import { DoctorPane } from './doctor/DoctorPane';
import type { ListedFinding } from './describe-findings';
import { EventDetail, type DetailTab } from './EventDetail';
import { FindingsPane } from './FindingsPane';
import { KeysHelp } from './KeysHelp';
import { MatchingPane } from './MatchingPane';
import type { LocationOf } from './screen-link';
import type { Selection } from './use-selection';

export interface PanelSideProps {
  selection: Selection;
  findings: readonly ListedFinding[];
  /** How many events are too old to be compared with the others. */
  uncompared: number;
  /** What the list shows. */
  rows: readonly PanelRow[];
  locationOf: LocationOf;
  doctor: Doctor | undefined;
  onFilter: (name: string, value: string) => void;
}

/** What stands beside the list. */
export function PanelSide(props: PanelSideProps) {
  const { selection, findings, rows, locationOf, doctor, onFilter } = props;
  const [tab, setTab] = useState<DetailTab>('Summary');
  const { row, side, marked } = selection;
  const onClose = () => void selection.close();
  if (side === 'keys') return <KeysHelp onClose={onClose} />;
  if (side === 'findings')
    return (
      <FindingsPane
        findings={findings}
        uncompared={props.uncompared}
        locationOf={locationOf}
        onShowRow={selection.goTo}
        onFilter={(id) => onFilter('finding', id)}
        onClose={onClose}
      />
    );
  if (side === 'doctor' && doctor !== undefined)
    return (
      <DoctorPane
        diagnosis={doctor.diagnosis}
        locationOf={locationOf}
        onRun={doctor.onRun}
        onClose={onClose}
      />
    );
  if (side === 'matching')
    return <MatchingPane rows={rows} onFilter={(key) => onFilter('has', key)} onClose={onClose} />;
  if (row === null || side === null) return null;
  if (side === 'compare' && marked !== null)
    return <ComparePane left={marked} right={row} onClose={onClose} />;
  return (
    <EventDetail
      key={row.id}
      row={row}
      tab={tab}
      locationOf={locationOf}
      comparing={marked === row}
      onTab={setTab}
      onShowRow={selection.goTo}
      onCompare={selection.mark}
      onClose={onClose}
    />
  );
}
