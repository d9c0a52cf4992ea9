import { defineContentScript } from 'wxt/utils/define-content-script';
import { runHighLevel } from '@/utils/content/run-highlevel';

// On an agency's own host the same script is registered at run time (background/shells).
export default defineContentScript({
  matches: [
    'https://app.gohighlevel.com/*',
    'https://page-builder.leadconnectorhq.com/*',
    'https://client-app-automation-workflows.leadconnectorhq.com/*',
  ],
  allFrames: true,
  main: ({ signal }) => runHighLevel(window, signal),
});
