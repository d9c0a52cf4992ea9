import type { EvidenceExample } from '@/utils/pixel/doctor/cause';
import type { Evidence } from '@/utils/pixel/doctor/evidence';
import type { PageReading } from '@/utils/pixel/doctor/page-reading';

/** A page on which the pixel runs well, and that has sent nothing. */
export const READY_PAGE: PageReading = {
  protocol: 'https:',
  hostname: 'offer.brightsmile.example',
  path: '/consult',
  loadedForMs: 5000,
  beganAt: 1_794_999_990_000,
  fbq: true,
  started: true,
  version: '2.9.324',
  queueLength: 0,
  queued: [],
  pixelIds: ['1029384756102938'],
  locks: [],
  pixelScripts: 1,
  callScripts: 0,
  heldScripts: 0,
  heldForConsent: 0,
  waitsForBanner: false,
  tagManager: false,
  noscriptImage: true,
  formFrames: 0,
  framesWithPixel: 0,
  scriptRequests: 1,
  configRequests: 1,
  eventRequests: 0,
  policyViolations: 0,
  eventViolations: 0,
};

export function buildEvidence({ page, ...rest }: EvidenceExample): Evidence {
  return {
    page: page === null ? null : { ...READY_PAGE, noscriptImage: false, ...page },
    view: 'devtools',
    settings: 'of the page',
    starts: [],
    configs: [],
    events: { seen: 0, failed: 0 },
    unsent: 0,
    findings: [],
    client: null,
    setupKnown: false,
    setupSeenAt: null,
    ...rest,
  };
}
