import { diagnose, type Diagnosis } from '../../utils/pixel/doctor/diagnose.ts';
import type { Evidence } from '../../utils/pixel/doctor/evidence.ts';

/** A page whose visitors have not agreed, with an embedded form. */
export function madeUpEvidence(): Evidence {
  return {
    page: {
      ...{ protocol: 'https:', hostname: 'offer.brightsmile.example', path: '/consult' },
      ...{
        loadedForMs: 5000,
        beganAt: null,
        fbq: true,
        started: true,
        version: '2.9.324',
        queueLength: 0,
      },
      ...{ queued: [], pixelIds: ['1029384756102938'], locks: ['consent'], pixelScripts: 1 },
      ...{ callScripts: 0, eventViolations: 0 },
      ...{ heldScripts: 0, heldForConsent: 0, waitsForBanner: true, tagManager: false },
      ...{ noscriptImage: false, formFrames: 1, framesWithPixel: 0 },
      ...{
        scriptRequests: 1,
        configRequests: 1,
        eventRequests: 0,
        policyViolations: 0,
      },
    },
    ...{ view: 'devtools', settings: 'of the page' },
    starts: [],
    configs: [],
    events: { seen: 0, failed: 0 },
    unsent: 0,
    findings: [
      {
        id: 'consent-revoked',
        message:
          'The page told Meta’s script that the visitor has not agreed, so it sends nothing.',
      },
    ],
    client: { name: 'Bright Smile Dental', datasetId: '1029384756102938', codePlaces: [] },
    setupKnown: false,
    setupSeenAt: null,
  };
}

/** What the doctor has to say of it. */
export function madeUpDiagnosis(): Diagnosis {
  return diagnose(madeUpEvidence());
}
