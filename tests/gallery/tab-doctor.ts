import type { TabDoctorState, TabReport } from '../../components/events/doctor/doctor.ts';
import { diagnose } from '../../utils/pixel/doctor/diagnose.ts';
import { madeUpEvidence } from './made-up-diagnosis.ts';

const say = (what: string) => () => console.log(what);

/** The doctor of a tab, with its report or before anybody asked. */
export function tabDoctor(report: TabReport | null): TabDoctorState {
  return {
    report,
    isLooking: false,
    locationOf: () => ({ host: 'app.gohighlevel.com', id: 'Pie9yvZA1BYJnWPk99Yj' }),
    onRun: say('look'),
    onAllowSettings: say('allow settings'),
    onClose: say('close'),
  };
}

const watched = { ...madeUpEvidence(), view: 'watch', settings: 'not allowed' } as const;

/** Visitors have not agreed, and the pixel's settings were not read. */
export const CONSENT_REPORT: TabReport = { diagnosis: diagnose(watched), needsSettings: true };

/** All is well, but for what was sent before anybody watched. */
export const EARLY_REPORT: TabReport = {
  diagnosis: diagnose({
    ...watched,
    settings: 'asked for',
    page: watched.page && { ...watched.page, locks: [], formFrames: 0, eventRequests: 2 },
    findings: [],
  }),
  needsSettings: false,
};
