import type { Cause } from '@/utils/pixel/doctor/cause';
import { CAUSES } from '@/utils/pixel/doctor/causes';
import { checkEvidence, type DoctorCheck } from '@/utils/pixel/doctor/check-evidence';
import type { DoctorView, Evidence } from '@/utils/pixel/doctor/evidence';

/** A cause that was found, with its sentence for this page. */
export interface FoundCause extends Pick<
  Cause,
  'id' | 'certainty' | 'why' | 'fix' | 'first' | 'link'
> {
  message: string;
  /** When it was last seen to be so, in ms since 1970; null for what is so now. */
  seenAt: number | null;
}

/** What the doctor has to say. */
export interface Diagnosis {
  /** What was found, in the order in which to mend it. */
  causes: FoundCause[];
  /** What was looked at, and what could not be. */
  checks: DoctorCheck[];
  /** Pixel events of this page that were seen, and those that did not arrive. */
  events: Evidence['events'];
  view: DoctorView;
  /** The first pixel of the page, for links; empty when none is known. */
  pixelId: string;
}

/** Looks for every cause in the evidence. Never throws. */
export function diagnose(evidence: Evidence): Diagnosis {
  const causes = CAUSES.flatMap((cause): FoundCause[] => {
    const message = cause.find(evidence);
    if (message === null) return [];
    const { id, certainty, why, fix, first, link } = cause;
    const seenAt = evidence.findings.find((finding) => finding.id === id)?.seenAt ?? null;
    return [{ id, certainty, why, fix, first, link, message, seenAt }];
  });
  const pixelId = evidence.page?.pixelIds[0] ?? evidence.configs[0]?.config.pixelId ?? '';
  const { view, events } = evidence;
  return { causes, checks: checkEvidence(evidence), events, view, pixelId };
}
