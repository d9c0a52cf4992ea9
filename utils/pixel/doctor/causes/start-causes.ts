import type { Cause } from '@/utils/pixel/doctor/cause';
import type { Evidence, StartOutcome } from '@/utils/pixel/doctor/evidence';
import { blockedByExtension } from '@/utils/pixel/findings/rules/blocked-by-extension';
import { blockedByPage } from '@/utils/pixel/findings/rules/blocked-by-page';

const WAITING = { started: false, version: '', queueLength: 2, pixelIds: [] };
const BLOCKED = { page: { ...WAITING, scriptRequests: 0 } };

/** How the request for Meta’s script ended, while the page still waits for it. */
function scriptOutcome({ page, starts }: Evidence): StartOutcome | null | undefined {
  if (page === null || !page.fbq || page.started) return undefined;
  const outcome = starts.findLast(({ kind }) => kind === 'script') ?? null;
  // DevTools may give no reason; the browser tells the page itself.
  const isForbidden = page.policyViolations > 0 && (outcome?.status ?? 0) === 0;
  return isForbidden ? { kind: 'script', pixelId: null, status: 0, failure: 'page' } : outcome;
}

function script(outcome: Partial<StartOutcome>): StartOutcome[] {
  return [{ kind: 'script', pixelId: null, status: 0, failure: null, ...outcome }];
}

/** Why Meta’s script is not there, although the base code asked for it. */
export const START_CAUSES: readonly Cause[] = [
  {
    id: 'script-blocked-by-page',
    certainty: 'certain',
    why: blockedByPage.why,
    fix: blockedByPage.fix,
    first: 'highLevel',
    link: 'highlevel.funnel-settings',
    find: (evidence) =>
      scriptOutcome(evidence)?.failure === 'page'
        ? 'The page’s own security rule (Content-Security-Policy) keeps Meta’s script out.'
        : null,
    examples: {
      triggers: [
        { ...BLOCKED, starts: script({ failure: 'page' }) },
        { page: { ...WAITING, policyViolations: 1 }, starts: script({ failure: 'network' }) },
      ],
      silent: [{ ...BLOCKED, starts: script({ failure: 'extension' }) }, BLOCKED],
    },
  },
  {
    id: 'script-blocked-by-extension',
    certainty: 'certain',
    why: blockedByExtension.why,
    fix: blockedByExtension.fix,
    first: 'highLevel',
    link: 'events-manager.overview',
    find: (evidence) =>
      scriptOutcome(evidence)?.failure === 'extension'
        ? 'This browser blocked Meta’s script, most likely by an ad blocker.'
        : null,
    examples: {
      triggers: [{ ...BLOCKED, starts: script({ failure: 'extension' }) }],
      silent: [{ ...BLOCKED, starts: script({ failure: 'network' }) }, { starts: script({}) }],
    },
  },
  {
    id: 'script-not-delivered',
    certainty: 'certain',
    why: 'Everything that the page tells the pixel waits for this script. Once may be chance; always means a network, a filter or a changed address in between.',
    fix: {
      highLevel:
        'Reload the page. If it stays so, try another network without a VPN or filter, and compare the script’s address in the pixel code with a fresh copy.',
      eventsManager: 'Copy the base code again under Set up Meta Pixel, Install code manually.',
    },
    first: 'highLevel',
    link: 'highlevel.page-builder',
    find: (evidence) => {
      const outcome = scriptOutcome(evidence);
      if (!outcome) return null;
      const { status, failure } = outcome;
      if (status !== null && status >= 400)
        return `Meta’s script was not delivered: the answer was ${status}.`;
      return failure === 'network' || failure === 'left'
        ? 'Meta’s script could not be loaded.'
        : null;
    },
    examples: {
      triggers: [
        { ...BLOCKED, starts: script({ failure: 'network' }) },
        { ...BLOCKED, starts: script({ status: 404 }) },
      ],
      silent: [{ ...BLOCKED, starts: script({ failure: 'page' }) }, BLOCKED],
    },
  },
  {
    id: 'script-not-there',
    certainty: 'likely',
    why: 'The base code is in the page and its calls wait in a queue, but Meta’s script never took them over. Most often something blocks connect.facebook.net.',
    fix: {
      highLevel:
        'Switch ad blockers off for this site, open the panel Pixel Courier in DevTools (F12) and reload: there it can be told who blocks the script. If it is nobody, replace the pixel code by a fresh copy.',
      eventsManager: 'Nothing to change.',
    },
    first: 'highLevel',
    link: 'highlevel.page-builder',
    find: (evidence) => {
      const outcome = scriptOutcome(evidence);
      const isUnclear =
        outcome === null || (outcome?.failure === null && (outcome.status ?? 0) < 400);
      if (outcome === undefined || !isUnclear) return null;
      const waiting = evidence.page?.queueLength ?? 0;
      return waiting > 0
        ? `Meta’s script has not started, and ${waiting === 1 ? 'one call of the page waits' : `${waiting} calls of the page wait`} for it.`
        : 'Meta’s script has not started.';
    },
    examples: {
      triggers: [BLOCKED, { ...BLOCKED, starts: script({ status: 200 }) }],
      silent: [{ ...BLOCKED, starts: script({ failure: 'page' }) }, {}, { page: null }],
    },
  },
];
