import { quote } from '@/utils/pixel/findings/quote';
import type { EventRule } from '@/utils/pixel/findings/rule';

export const matchingKeysMissing: EventRule = {
  id: 'matching-keys-missing',
  severity: 'info',
  scope: 'event',
  once: true,
  why: 'With email, phone or name Meta recognises more of your customers, also those who refuse cookies.',
  fix: {
    highLevel:
      'Let the workflow’s Conversions API action send the contact: it has email and phone once the form is filled in.',
    eventsManager: 'In Settings, switch on Automatic advanced matching, with email and phone.',
  },
  link: 'events-manager.settings',
  find: ({ event }) => {
    const isPlain = event.eventName === 'PageView' || event.userData.length > 0;
    return isPlain || event.transport === 'noscript'
      ? null
      : `${quote(event.eventName)} carries no detail of the person, such as email or phone.`;
  },
  examples: {
    triggers: [{ event: { 'ud[em]': null } }, { event: { 'ud[em]': '' } }],
    silent: [{ event: {} }, { event: { ev: 'PageView', 'ud[em]': null } }],
  },
};
