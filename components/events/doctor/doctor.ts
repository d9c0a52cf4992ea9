import type { Diagnosis } from '@/utils/pixel/doctor/diagnose';

/** What the panel shows of the doctor, and its way to ask. */
export interface Doctor {
  /** null until asked, or until a page has sent nothing for a while. */
  diagnosis: Diagnosis | null;
  onRun: () => void;
}
