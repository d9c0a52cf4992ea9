import { DoctorReport, type DoctorReportProps } from './DoctorReport';

/** The doctor’s report in the place of a list that stays empty. */
export function DoctorScreen(props: DoctorReportProps) {
  return (
    <section class="pc-doctor-screen" aria-label="Why is nothing arriving?" tabIndex={0}>
      <h2 class="pc-doctor-title">Why is nothing arriving?</h2>
      <DoctorReport {...props} />
    </section>
  );
}
