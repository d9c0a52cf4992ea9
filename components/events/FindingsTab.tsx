import type { PanelRow } from '@/utils/pixel/rows/panel-row';
import { FindingCard } from './FindingCard';
import { rowTime } from './row-time';
import type { LocationOf } from './screen-link';

export interface FindingsTabProps {
  row: PanelRow;
  locationOf: LocationOf;
  onShowRow: (row: PanelRow) => void;
}

/** What is wrong with one event, the worst first. */
export function FindingsTab({ row, locationOf, onShowRow }: FindingsTabProps) {
  if (row.findings.length === 0)
    return <p class="pc-muted">Nothing was found to be wrong with this event.</p>;
  return (
    <>
      {row.findings.map((finding) => {
        const others = finding.together.filter((other) => other !== row);
        return (
          <FindingCard
            key={`${finding.id} ${finding.message}`}
            finding={finding}
            datasetId={row.pixelId}
            locationOf={locationOf}
          >
            <RowLinks rows={others} lead="Together with" onShowRow={onShowRow} />
          </FindingCard>
        );
      })}
    </>
  );
}

export interface RowLinksProps {
  rows: readonly PanelRow[];
  lead: string;
  onShowRow: (row: PanelRow) => void;
}

const MOST = 6;

/** The events that a finding stands on; each leads to its row. */
export function RowLinks({ rows, lead, onShowRow }: RowLinksProps) {
  if (rows.length === 0) return null;
  const rest = rows.length - MOST;
  return (
    <p class="pc-row-links">
      <span class="pc-muted">{lead}</span>
      {rows.slice(0, MOST).map((row) => (
        <button key={row.id} type="button" class="pc-link" onClick={() => onShowRow(row)}>
          {`${row.eventName} ${rowTime(row.time)}`}
        </button>
      ))}
      {rest > 0 ? <span class="pc-muted">{`and ${rest.toLocaleString('en-US')} more`}</span> : null}
    </p>
  );
}
