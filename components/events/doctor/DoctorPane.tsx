import { Button } from '../../ui/Button';
import { SidePane } from '../SidePane';
import { DoctorReport, type DoctorReportProps } from './DoctorReport';

export interface DoctorPaneProps extends Omit<DoctorReportProps, 'diagnosis'> {
  diagnosis: DoctorReportProps['diagnosis'] | null;
  onClose: () => void;
}

/** The doctor’s report beside the list. */
export function DoctorPane({ diagnosis, onClose, ...report }: DoctorPaneProps) {
  return (
    <SidePane
      label="Why is nothing arriving?"
      title="Why is nothing arriving?"
      about="from this page"
      closeLabel="Close the report"
      onClose={onClose}
    >
      <div class="pc-pane-body" tabIndex={0}>
        {diagnosis === null ? (
          <>
            <p class="pc-muted" role="status">
              This page has not been looked at yet.
            </p>
            <Button onPress={report.onRun}>Look now</Button>
          </>
        ) : (
          <DoctorReport diagnosis={diagnosis} {...report} />
        )}
      </div>
    </SidePane>
  );
}
