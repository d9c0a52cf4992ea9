import { defineContentScript } from 'wxt/utils/define-content-script';
import { followApply } from '@/utils/content/apply-follow';
import { highLevelThings } from '@/utils/content/highlevel-things';
import { answerPings } from '@/utils/messaging/client';
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
    runSite(things, signal, followApply);
  },
});
