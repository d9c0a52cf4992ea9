import { enumerate, quote } from '@/utils/pixel/findings/quote';
import type { EventRule } from '@/utils/pixel/findings/rule';

export const nameInPageAddress: EventRule = {
  id: 'name-in-page-address',
  severity: 'warning',
  scope: 'event',
  on: 'odd-page',
  once: true,
  why: 'A name in the address goes to Meta unhashed with every event. Meta’s terms forbid personal data there.',
  fix: {
    highLevel:
      'Do not hand the name over in the address: look at the form’s redirect and at the setting that passes on fields.',
    eventsManager: 'Under Overview > Diagnostics, look for a warning about personal data.',
  },
  link: 'highlevel.page-builder',
  find: ({ page }) =>
    page === null || page.personNames.length === 0
      ? null
      : `The address of the page holds a person’s details (${enumerate(page.personNames.map(quote))}). Meta receives it as plain text.`,
  examples: {
    triggers: [{ event: { dl: 'https://www.brightsmile.example/thanks?first_name=Ann' } }],
    silent: [
      { event: {} },
      { event: { dl: 'https://www.brightsmile.example/thanks?first_name=&name=spring' } },
    ],
  },
};
