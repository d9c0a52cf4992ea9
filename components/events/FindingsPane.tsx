import { Button } from '../ui/Button';
import { formatCount } from '../ui/format-count';
import { Notice } from '../ui/Notice';
import { MOST_COMPARED } from '@/utils/pixel/rows/row-findings';
import type { PanelRow } from '@/utils/pixel/rows/panel-row';
import type { ListedFinding } from './describe-findings';
import { FindingCard } from './FindingCard';
import { RowLinks } from './FindingsTab';
import type { LocationOf } from './screen-link';
import { SidePane } from './SidePane';

export interface FindingsPaneProps {
  findings: readonly ListedFinding[];
  /** How many events are too old to be compared with the others. */
  uncompared: number;
  locationOf: LocationOf;
  onShowRow: (row: PanelRow) => void;
  /** Shows only the events of this finding in the list. */
  onFilter: (id: string) => void;
  onClose: () => void;
}

/** All that is wrong in the session, the worst first, with the events it stands on. */
export function FindingsPane(props: FindingsPaneProps) {
  const { findings, uncompared, locationOf, onShowRow, onFilter, onClose } = props;
  return (
    <SidePane
      label="Findings of the session"
      title="Findings"
      about="of all events"
      closeLabel="Close the findings"
      onClose={onClose}
    >
      <div class="pc-pane-body" tabIndex={0}>
        {uncompared === 0 ? null : (
          <Notice
            tone="plain"
            text={`Only the latest ${formatCount(MOST_COMPARED)} events are compared with one another, such as for an event ID that is used twice. Start a new session to have all that comes next compared.`}
          />
        )}
        {findings.length === 0 ? (
          <p class="pc-muted">Nothing was found to be wrong so far.</p>
        ) : null}
        {findings.map(({ finding, rows }) => (
          <FindingCard
            key={`${finding.id} ${finding.message} ${rows[0]?.id ?? ''}`}
            finding={finding}
            datasetId={rows[0]?.pixelId ?? ''}
            locationOf={locationOf}
          >
            <RowLinks rows={rows} lead="Stands on" onShowRow={onShowRow} />
            {rows.length > 1 ? (
              <Button kind="quiet" onPress={() => onFilter(finding.id)}>
                Show only these events
              </Button>
            ) : null}
          </FindingCard>
        ))}
      </div>
    </SidePane>
  );
}
