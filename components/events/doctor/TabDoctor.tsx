import { Stethoscope, X } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../ui/Button';
import type { TabDoctorState } from './doctor';
import { DoctorReport } from './DoctorReport';

const TITLE = 'Why is nothing arriving?';

/** The question, and below the tab's events the doctor's report, for popup and side panel. */
export function TabDoctor({ report, isLooking, onRun, ...rest }: TabDoctorState) {
  if (report !== null) return <TabReport report={report} onRun={onRun} {...rest} />;
  return (
    <div class="pc-tab-doctor-ask">
      <Button kind="quiet" icon={Stethoscope} onPress={onRun}>
        {isLooking ? 'Looking at the page …' : TITLE}
      </Button>
    </div>
  );
}

type TabReportProps = Omit<TabDoctorState, 'report' | 'isLooking'> & {
  report: NonNullable<TabDoctorState['report']>;
};

function TabReport({ report, locationOf, onRun, onAllowSettings, onClose }: TabReportProps) {
  const shown = useRef<HTMLElement>(null);
  // The popup is low: what was asked for may be below its edge.
  useEffect(() => {
    shown.current?.scrollIntoView({ block: 'start' });
    shown.current?.focus({ preventScroll: true });
  }, []);
  return (
    <section class="pc-tab-doctor" aria-label={TITLE} tabIndex={-1} ref={shown}>
      <header>
        <h3 class="pc-heading">{TITLE}</h3>
        <Button kind="quiet" icon={X} label="Close the report" onPress={onClose} />
      </header>
      <DoctorReport diagnosis={report.diagnosis} locationOf={locationOf} onRun={onRun}>
        {report.needsSettings ? (
          <>
            <p class="pc-muted">
              Meta publishes of every pixel whether it exists and from where it may send. Your
              browser will ask you for connect.facebook.net, and for no other site; no cookies go
              along.
            </p>
            <Button onPress={onAllowSettings}>Read the pixel’s settings</Button>
          </>
        ) : null}
      </DoctorReport>
    </section>
  );
}
