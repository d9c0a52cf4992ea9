import { checkSettings } from '@/utils/pixel/doctor/check-settings';
import type { DoctorView, Evidence } from '@/utils/pixel/doctor/evidence';

/** One thing that was looked at. `open`: it could not be checked, and the text says why. */
export interface DoctorCheck {
  id: 'page' | 'code' | 'script' | 'settings' | 'held back' | 'calls' | 'requests' | 'highlevel';
  state: 'well' | 'wrong' | 'open';
  text: string;
  /** When it was seen, in ms since 1970, where it is remembered from another screen. */
  seenAt?: number | null;
}

/** What was looked at on the way from the page to Meta, in that order. Never throws. */
export function checkEvidence(evidence: Evidence): DoctorCheck[] {
  const { page, setupKnown, setupSeenAt } = evidence;
  const highLevel: DoctorCheck = setupKnown
    ? {
        id: 'highlevel',
        state: 'well',
        text: 'What was last seen of the set-up in HighLevel was looked at.',
        seenAt: setupSeenAt,
      }
    : {
        id: 'highlevel',
        state: 'open',
        text: 'HighLevel was not looked at. Open the funnel and the workflow there: whether both are published is shown where our buttons are.',
      };
  if (page === null) {
    const way =
      evidence.view === 'devtools'
        ? 'Open the funnel’s live page in this tab'
        : 'Click the icon of Pixel Courier in the toolbar while the page is in front, and look again';
    const text = `The page could not be asked. ${way}; the browser’s own pages cannot be looked into.`;
    return [
      { id: 'page', state: 'open', text },
      ...checkCalls(evidence),
      checkRequests(evidence),
      highLevel,
    ];
  }
  return [
    ...checkLoading(page, evidence.view),
    checkCode(page),
    checkScript(page),
    checkSettings(evidence),
    checkHeldBack(page),
    ...checkCalls(evidence),
    checkRequests(evidence),
    highLevel,
  ];
}

type Page = NonNullable<Evidence['page']>;

function checkLoading({ loadedForMs }: Page, view: DoctorView): DoctorCheck[] {
  if (loadedForMs !== null) return [];
  const again = view === 'devtools' ? 'This is looked at again until it has.' : 'Look again then.';
  const text = `The page is still loading: what is missing may yet come. ${again}`;
  return [{ id: 'page', state: 'open', text }];
}

function checkCode({ fbq, pixelScripts }: Page): DoctorCheck {
  if (fbq) return { id: 'code', state: 'well', text: 'The pixel code is in the page, and it ran.' };
  const text =
    pixelScripts > 0
      ? 'The pixel code is in the page, but did not run.'
      : 'The page has no pixel code.';
  return { id: 'code', state: 'wrong', text };
}

function checkScript({ fbq, started, version }: Page): DoctorCheck {
  if (started) {
    const isVersion = /^\d[\d.]{0,15}$/.test(version);
    return {
      id: 'script',
      state: 'well',
      text: `Meta’s script runs${isVersion ? `, version ${version}` : ''}.`,
    };
  }
  return fbq
    ? { id: 'script', state: 'wrong', text: 'Meta’s script has not started.' }
    : {
        id: 'script',
        state: 'open',
        text: 'Meta’s script: without pixel code nothing asks for it.',
      };
}

function checkHeldBack({ started, locks }: Page): DoctorCheck {
  const id = 'held back';
  if (!started)
    return { id, state: 'open', text: 'Consent and other brakes: only Meta’s script could tell.' };
  return locks.length === 0
    ? {
        id,
        state: 'well',
        text: 'Nothing holds Meta’s script back: no missing consent, no waiting settings.',
      }
    : { id, state: 'wrong', text: 'Something holds Meta’s script back.' };
}

/** Calls are only seen while they are followed: without one nothing is said of them. */
function checkCalls({ unsent }: Evidence): DoctorCheck[] {
  if (unsent === 0) return [];
  const calls = unsent === 1 ? 'One call of fbq was' : `${unsent} calls of fbq were`;
  return [{ id: 'calls', state: 'wrong', text: `${calls} not followed by a request.` }];
}

function checkRequests({ events: { seen, failed }, page, view }: Evidence): DoctorCheck {
  const id = 'requests';
  if (view === 'none') {
    const text =
      'Requests: this tab is not watched, so what it sends was not seen. Click the icon of Pixel Courier in the toolbar, and reload the page.';
    return { id, state: 'open', text };
  }
  const earlier = page?.eventRequests ?? 0;
  if (seen === 0 && earlier > 0) {
    const sent = earlier === 1 ? 'One request' : `${earlier} requests`;
    const text = `${sent} with events left before the page was watched: whether they arrived was not seen.`;
    return { id, state: 'open', text };
  }
  if (seen === 0 && view === 'late watch') {
    const text = 'No event was seen since the page is watched. What it sent before is not known.';
    return { id, state: 'open', text };
  }
  if (seen === 0)
    return { id, state: 'wrong', text: 'No request with an event was seen on this page.' };
  const requests = seen === 1 ? 'One event was sent' : `${seen} events were sent`;
  if (failed === 0) return { id, state: 'well', text: `${requests} from this page.` };
  const none = seen === 1 ? 'and did not arrive' : 'and none of them arrived';
  return failed === seen
    ? { id, state: 'wrong', text: `${requests} from this page, ${none}.` }
    : {
        id,
        state: 'wrong',
        text: `${requests} from this page, and ${failed} of them did not arrive.`,
      };
}
