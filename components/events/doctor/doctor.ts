import type { Diagnosis } from '@/utils/pixel/doctor/diagnose';
import type { LocationOf } from '../screen-link';

/** What the panel shows of the doctor, and its way to ask. */
export interface Doctor {
  /** null until asked, or until a page has sent nothing for a while. */
  diagnosis: Diagnosis | null;
  onRun: () => void;
}

/** The doctor's report on the page of a tab, made without DevTools. */
export interface TabReport {
  diagnosis: Diagnosis;
  /** The page names a pixel, and its settings need the person's permission for Meta's host. */
  needsSettings: boolean;
}

/** What popup and side panel show of the doctor, and their ways to ask. */
export interface TabDoctorState {
  /** null until asked. */
  report: TabReport | null;
  isLooking: boolean;
  locationOf: LocationOf;
  onRun: () => void;
  /** Lets the browser ask for Meta's host; with it the report is made again. */
  onAllowSettings: () => void;
  onClose: () => void;
}
