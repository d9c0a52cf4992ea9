import type { Cause } from '@/utils/pixel/doctor/cause';
import type { Evidence } from '@/utils/pixel/doctor/evidence';
import { PAGE_CAUSES } from '@/utils/pixel/doctor/causes/page-causes';
import { PIXEL_CAUSES } from '@/utils/pixel/doctor/causes/pixel-causes';
import { START_CAUSES } from '@/utils/pixel/doctor/causes/start-causes';
import { TRAFFIC_CAUSES } from '@/utils/pixel/doctor/causes/traffic-causes';
import { ruleCause } from '@/utils/pixel/doctor/rule-cause';
import { attributionMissing } from '@/utils/pixel/findings/rules/attribution-missing';
import { blockedByExtension } from '@/utils/pixel/findings/rules/blocked-by-extension';
import { blockedByPage } from '@/utils/pixel/findings/rules/blocked-by-page';
import { callNotSent } from '@/utils/pixel/findings/rules/call-not-sent';
import { callWaitsForConsent } from '@/utils/pixel/findings/rules/call-waits-for-consent';
import { callWaitsForScript } from '@/utils/pixel/findings/rules/call-waits-for-script';
import { consentRevoked } from '@/utils/pixel/findings/rules/consent-revoked';
import { eventFromFrame } from '@/utils/pixel/findings/rules/event-from-frame';
import { otherDataset } from '@/utils/pixel/findings/rules/other-dataset';
import { pageNotPublished } from '@/utils/pixel/findings/rules/page-not-published';
import { pixelSettingsUnanswered } from '@/utils/pixel/findings/rules/pixel-settings-unanswered';
import { removedCodeIsBack } from '@/utils/pixel/findings/rules/removed-code-is-back';
import { requestFailed } from '@/utils/pixel/findings/rules/request-failed';
import { requestRefused } from '@/utils/pixel/findings/rules/request-refused';
import { scriptStopsEvent } from '@/utils/pixel/findings/rules/script-stops-event';
import { stepWithoutCode } from '@/utils/pixel/findings/rules/step-without-code';
import { tokenOfAnotherDataset } from '@/utils/pixel/findings/rules/token-of-another-dataset';
import { tokenRejected } from '@/utils/pixel/findings/rules/token-rejected';
import { workflowNotPublished } from '@/utils/pixel/findings/rules/workflow-not-published';

/** Where the page itself says that Meta’s script is not there, the causes of that say more. */
const WAITING = ruleCause(callWaitsForScript, 'likely', 'highLevel');
const CALL_WAITS: Cause = {
  ...WAITING,
  find: (evidence) => (evidence.page?.started === false ? null : WAITING.find(evidence)),
};

/**
 * DevTools may give no reason for a request that failed, and the watch sees none that the page’s
 * rule forbade; the browser tells the page itself.
 */
const POLICY = ruleCause(blockedByPage, 'certain', 'highLevel');
const isForbidden = ({ page, events }: Evidence) =>
  page !== null && page.eventViolations > 0 && (events.failed > 0 || events.seen === 0);
const BLOCKED_BY_PAGE: Cause = {
  ...POLICY,
  find: (evidence) =>
    POLICY.find(evidence) ??
    (isForbidden(evidence)
      ? 'The page’s own security rule (Content-Security-Policy) blocked requests to Meta.'
      : null),
  examples: {
    triggers: [
      ...POLICY.examples.triggers,
      { page: { eventViolations: 1 }, events: { seen: 1, failed: 1 } },
      { page: { eventViolations: 1 }, view: 'watch' },
    ],
    silent: [
      ...POLICY.examples.silent,
      { page: { eventViolations: 1 }, events: { seen: 1, failed: 0 } },
      { events: { seen: 1, failed: 1 } },
    ],
  },
};

const FAILED = ruleCause(requestFailed, 'likely', 'highLevel');
const REQUEST_FAILED: Cause = {
  ...FAILED,
  find: (evidence) => (isForbidden(evidence) ? null : FAILED.find(evidence)),
};

/**
 * Every cause that the doctor knows, in the order in which they are to be mended: a page without
 * code first, then what keeps the script away, what Meta says of the pixel, what holds it back,
 * what befell its requests, and the server’s side. What the findings tell already is taken from them.
 */
export const CAUSES: readonly Cause[] = [
  ruleCause(pageNotPublished, 'certain', 'highLevel'),
  ...PAGE_CAUSES,
  ruleCause(stepWithoutCode, 'likely', 'highLevel'),
  ruleCause(removedCodeIsBack, 'possible', 'highLevel'),
  ...START_CAUSES,
  CALL_WAITS,
  ...PIXEL_CAUSES.filter(({ certainty }) => certainty !== 'possible'),
  ruleCause(scriptStopsEvent, 'likely', 'eventsManager'),
  ruleCause(consentRevoked, 'certain', 'highLevel'),
  ruleCause(callWaitsForConsent, 'likely', 'highLevel'),
  ruleCause(pixelSettingsUnanswered, 'certain', 'highLevel'),
  BLOCKED_BY_PAGE,
  ruleCause(blockedByExtension, 'certain', 'highLevel'),
  ruleCause(callNotSent, 'likely', 'highLevel'),
  ruleCause(requestRefused, 'certain', 'eventsManager'),
  REQUEST_FAILED,
  ruleCause(otherDataset, 'likely', 'highLevel'),
  ruleCause(workflowNotPublished, 'certain', 'highLevel'),
  ruleCause(tokenRejected, 'certain', 'eventsManager'),
  ruleCause(tokenOfAnotherDataset, 'certain', 'eventsManager'),
  ruleCause(attributionMissing, 'certain', 'highLevel'),
  ruleCause(eventFromFrame, 'likely', 'highLevel'),
  ...TRAFFIC_CAUSES.filter(({ certainty }) => certainty !== 'possible'),
  ...PIXEL_CAUSES.filter(({ certainty }) => certainty === 'possible'),
  ...TRAFFIC_CAUSES.filter(({ certainty }) => certainty === 'possible'),
];
