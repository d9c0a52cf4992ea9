import { defineContentScript } from 'wxt/utils/define-content-script';
import type { CardView } from '@/components/page/card-view';
import { followApply } from '@/utils/content/apply-follow';
import { highLevelThings } from '@/utils/content/highlevel-things';
import { answerPings } from '@/utils/messaging/client';
import { saveStateThings } from '@/utils/content/save-state-things';
import { trackSaves } from '@/utils/content/save-tracker';
import { WORKFLOW_BUILDER_HOST } from '@/utils/sites/highlevel/urls';
import { runSite } from '@/utils/content/run-site';

export default defineContentScript({
  matches: [
    'https://app.gohighlevel.com/*',
    'https://page-builder.leadconnectorhq.com/*',
    'https://client-app-automation-workflows.leadconnectorhq.com/*',
  ],
  allFrames: true,
  main: ({ signal }) => {
    const things = highLevelThings(window, signal);
    if (things.length === 0) return;
    answerPings(signal);
    const saves = trackSaves(document, signal);
    // The workflow builder says itself how far it is.
    const states = location.host === WORKFLOW_BUILDER_HOST ? [] : saveStateThings(saves);
    const follow = (view: CardView) => {
      saves.note(view.result);
      return followApply(view);
    };
    runSite([...things, ...states], signal, { follow });
  },
});
