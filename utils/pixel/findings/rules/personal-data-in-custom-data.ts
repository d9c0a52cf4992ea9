import { isPersonalDetail, personalKindOf } from '@/utils/pixel/findings/personal-data';
import { enumerate, quote } from '@/utils/pixel/findings/quote';
import type { EventRule } from '@/utils/pixel/findings/rule';

export const personalDataInCustomData: EventRule = {
  id: 'personal-data-in-custom-data',
  severity: 'error',
  scope: 'event',
  why: 'What stands among the data of an event reaches Meta unhashed. Meta’s terms forbid personal data there, and it may restrict the dataset.',
  fix: {
    highLevel:
      "Take these details out of the fbq call. Give them to fbq('init', 'ID', {em: '…', ph: '…'}) instead, where Meta’s script hashes them.",
    eventsManager:
      'Under Overview > Diagnostics, look for a warning about personal data. Automatic advanced matching (Settings) collects the details in the permitted way.',
  },
  link: 'highlevel.page-builder',
  find: ({ event, emailKeys }) => {
    let keys = emailKeys === null ? null : new Set(emailKeys);
    for (const key in event.customData) {
      const value = event.customData[key];
      if (typeof value !== 'string' && typeof value !== 'number') continue;
      const kind = personalKindOf(key);
      if (kind !== null && isPersonalDetail(kind, String(value))) (keys ??= new Set()).add(key);
    }
    return keys === null
      ? null
      : `${quote(event.eventName)} carries personal data as plain text: ${enumerate([...keys].map(quote))}.`;
  },
  examples: {
    triggers: [
      { event: { 'cd[email]': 'leak@example.com' } },
      { event: { 'cd[note]': 'please call ann.doe@example.com' } },
      { event: { 'cd[phone]': '+1 415 555 0111' } },
      { event: { 'cd[first_name]': 'Ann' } },
    ],
    silent: [
      { event: {} },
      {
        event: {
          'cd[email]': 'true',
          'cd[phone]': '62a14e44f765419d10fea99367361a727c12365e2520f32218d505ed9aa0f62f',
        },
      },
      { event: { 'cd[content_name]': 'Dinner @ eight' } },
      { event: { 'cd[image]': 'https://cdn.example/smile@2x.png' } },
      { event: { ev: 'FindLocation', 'cd[address]': '12 Main Street' } },
    ],
  },
};
