import { findPlace } from '@/utils/pixel/findings/place';
import type { EventRule } from '@/utils/pixel/findings/rule';

/** Facts, Meta, "What goes wrong": email in dl. */
export const personalDataInPageAddress: EventRule = {
  id: 'personal-data-in-page-address',
  severity: 'error',
  scope: 'event',
  on: 'odd-page',
  alsoAutomatic: true,
  once: true,
  why: 'The address of the page goes to Meta unhashed with every event. Meta’s terms forbid that, and it may take parameters out or restrict the dataset.',
  fix: {
    highLevel:
      'Do not hand contact details over in the address: look at the form’s redirect, at links in emails and at the setting that passes on fields. Save and publish.',
    eventsManager: 'Under Overview > Diagnostics, look for a warning about personal data.',
  },
  link: 'highlevel.page-builder',
  find: ({ page }) => {
    if (page === null || (!page.hasEmail && page.contactNames.length === 0)) return null;
    return `The address of the page holds contact details ${findPlace(page)}. Meta receives it as plain text.`;
  },
  examples: {
    triggers: [
      { event: { dl: 'https://www.brightsmile.example/thanks?email=visitor%40example.org' } },
      { event: { dl: 'https://www.brightsmile.example/thanks?phone=4155550111' } },
      { event: { dl: 'https://www.brightsmile.example/thanks/visitor@example.org' } },
      { event: { dl: 'https://www.brightsmile.example/thanks?contact_phone=4155550111' } },
      {
        event: {
          dl: 'https://www.brightsmile.example/in?to=%2Fthanks%3Fe%3Dvisitor%2540example.org',
        },
      },
    ],
    silent: [
      { event: {} },
      { event: { dl: 'https://www.brightsmile.example/thanks?email=&mobile=android' } },
      {
        event: {
          dl: 'https://www.brightsmile.example/thanks?email=62a14e44f765419d10fea99367361a727c12365e2520f32218d505ed9aa0f62f',
        },
      },
      { event: { dl: 'https://www.brightsmile.example/@brightsmile?utm_source=fb' } },
      { event: { dl: 'https://www.brightsmile.example/hero@2x.jpg?logo=mark@3x.png' } },
    ],
  },
};
