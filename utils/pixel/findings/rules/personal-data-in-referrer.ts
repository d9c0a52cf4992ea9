import { findPlace } from '@/utils/pixel/findings/place';
import type { EventRule } from '@/utils/pixel/findings/rule';

export const personalDataInReferrer: EventRule = {
  id: 'personal-data-in-referrer',
  severity: 'error',
  scope: 'event',
  alsoAutomatic: true,
  once: true,
  why: 'The address of the page before goes to Meta unhashed with every event. Meta’s terms forbid personal data in it.',
  fix: {
    highLevel:
      'Do not hand contact details over in the address of that page: look at the form’s redirect and at links in emails.',
    eventsManager: 'Under Overview > Diagnostics, look for a warning about personal data.',
  },
  link: 'highlevel.page-builder',
  find: ({ referrer, page }) => {
    if (referrer === null || (!referrer.hasEmail && referrer.contactNames.length === 0))
      return null;
    // Told already, as the page’s own address.
    if (referrer.page === page?.page && (page.hasEmail || page.contactNames.length > 0))
      return null;
    return `The address of the page that the visitor came from holds contact details ${findPlace(referrer)}. Meta receives it as plain text.`;
  },
  examples: {
    triggers: [
      { event: { rl: 'https://www.brightsmile.example/form?email=visitor%40example.org' } },
    ],
    silent: [
      { event: {} },
      { event: { rl: 'https://www.brightsmile.example/form?utm_source=mail' } },
    ],
  },
};
