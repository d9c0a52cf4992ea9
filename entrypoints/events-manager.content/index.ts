import { defineContentScript } from 'wxt/utils/define-content-script';
import { eventsManagerThings } from '@/utils/content/events-manager-things';
import { findEventsManagerTargets } from '@/utils/sites/events-manager/guide/events-manager-targets';
import { reportTestEvents } from '@/utils/content/report-test-events';
import { answerPings } from '@/utils/messaging/client';
import { runSite } from '@/utils/content/run-site';

export default defineContentScript({
  matches: [
    'https://business.facebook.com/events_manager*',
    'https://www.facebook.com/events_manager*',
    'https://eventsmanager.facebook.com/*',
  ],
  main: ({ signal }) => {
    answerPings(signal);
    runSite(eventsManagerThings, signal, { findTargets: findEventsManagerTargets });
    reportTestEvents(signal);
  },
});
